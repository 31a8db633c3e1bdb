/** 审核台: what waits for whom, and what is done to many years at once; each of them is judged as if it were alone. */
@NullMarked
package org.jiheng.review;

import org.jspecify.annotations.NullMarked;
