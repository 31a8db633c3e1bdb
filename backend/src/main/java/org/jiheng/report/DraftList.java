package org.jiheng.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drafts of a year, in the order of its outline; of a paragraph to which the data say nothing there is none. */
public record DraftList(List<Draft> items, @Nullable String next) {}
