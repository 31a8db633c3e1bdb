package org.jiheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks of a year, the oldest first. */
public record CommentPage(List<CommentView> items, @Nullable String next) {}
