package org.jiheng.report.model;

import java.util.List;

/** One item of a list. */
public record ReportItem(List<ReportInline> inlines) {}
