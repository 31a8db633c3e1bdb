package org.jiheng.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 二者择其一: of several ways to score a row the best counts. */
public record BestOf(List<Way> ways) implements RowRule {

    /**
     * One of the ways.
     *
     * @param formula what it measures; without it what is entered
     */
    public record Way(
            String name,
            @Nullable String target,
            @Nullable String formula,
            @Nullable WhenZero whenZero,
            RowRule rule) {}

    public BestOf {
        ways = List.copyOf(ways);
    }
}
