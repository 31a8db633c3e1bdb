/** What a report consists of, whatever form it is given: sections, paragraphs, tables, and figures that keep their source. */
@NullMarked
package org.jiheng.report.model;

import org.jspecify.annotations.NullMarked;
