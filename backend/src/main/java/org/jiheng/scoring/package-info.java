/**
 * 计分: how the self-evaluation of a project is scored, as 财预〔2020〕10号 has it. Pure functions over records: what may
 * differ between regions and years (weights, bands, readings) is the {@link org.jiheng.scoring.Scheme}'s data, what
 * cannot be scored says why, and every score carries its clause and its working.
 */
@NullMarked
package org.jiheng.scoring;

import org.jspecify.annotations.NullMarked;
