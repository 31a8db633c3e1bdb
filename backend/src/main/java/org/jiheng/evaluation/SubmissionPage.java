package org.jiheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submissions of a year, the newest first. */
public record SubmissionPage(
        List<Submission> items, @Nullable String next) {}
