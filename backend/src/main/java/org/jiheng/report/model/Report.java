package org.jiheng.report.model;

import java.util.List;

/**
 * A report as every form of it shows it.
 *
 * @param notices what the reader should know first
 */
public record Report(String title, List<String> notices, List<ReportSection> sections) {}
