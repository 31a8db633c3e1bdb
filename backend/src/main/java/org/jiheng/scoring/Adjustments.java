package org.jiheng.scoring;

import java.util.Map;
import java.util.Set;

/**
 * What persons add to a table.
 *
 * @param overrides by row: the indicator's id, a fixed row's code, or {@link ScoreSheet#EXECUTION}
 * @param deductions how many cases of each 扣分项 there were, by its code
 * @param vetoes the codes of the 否决项 that were struck
 */
public record Adjustments(Map<String, ScoreOverride> overrides, Map<String, Integer> deductions, Set<String> vetoes) {

    public static final Adjustments NONE = new Adjustments(Map.of(), Map.of(), Set.of());

    public Adjustments {
        overrides = Map.copyOf(overrides);
        deductions = Map.copyOf(deductions);
        vetoes = Set.copyOf(vetoes);
    }
}
