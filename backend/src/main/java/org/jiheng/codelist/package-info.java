/**
 * The versioned lists of codes: sources of revenue, kinds of expenditure, of funds, of staff, levels of indicators,
 * paragraphs of the narrative, reasons for withholding. A year is filled with the list that holds in it; labels, in both languages, are data.
 */
@NullMarked
package org.jiheng.codelist;

import org.jspecify.annotations.NullMarked;
