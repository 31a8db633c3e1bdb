/** The report in the forms that people send: each is written from the one model and computes nothing. */
@NullMarked
package org.jiheng.report.render;

import org.jspecify.annotations.NullMarked;
