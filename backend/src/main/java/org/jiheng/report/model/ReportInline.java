package org.jiheng.report.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of running text.
 *
 * @param text as it is printed
 * @param figureId the figure that it shows; {@code null} for mere text
 */
public record ReportInline(String text, @Nullable String figureId) {

    public static ReportInline text(String text) {
        return new ReportInline(text, null);
    }
}
