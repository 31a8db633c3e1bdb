package org.jiheng.report.model;

import java.util.List;

/** The annexed forms as a spreadsheet has them: a clerk goes on working in it, and what depends on a figure follows. */
public record Workbook(String title, List<Worksheet> sheets) {}
