package org.jiheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years that wait for the caller. */
public record TaskPage(List<Task> items, @Nullable String next) {}
