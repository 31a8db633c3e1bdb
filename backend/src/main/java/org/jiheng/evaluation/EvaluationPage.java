package org.jiheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of departments' years, the newest first. */
public record EvaluationPage(
        List<EvaluationSummary> items, @Nullable String next) {}
