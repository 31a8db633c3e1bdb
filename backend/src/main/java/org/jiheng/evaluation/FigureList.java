package org.jiheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All figures of a year. */
public record FigureList(List<FigureView> items, @Nullable String next) {}
