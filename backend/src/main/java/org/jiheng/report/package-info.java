/** 自评报告: one model of a year's report, given as JSON and as HTML; no figure in it is typed. */
@NullMarked
package org.jiheng.report;

import org.jspecify.annotations.NullMarked;
