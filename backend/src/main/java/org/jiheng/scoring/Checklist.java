package org.jiheng.scoring;

import java.util.List;
import org.jiheng.shared.Points;

/**
 * 逐项核对: each question that is answered with yes has its points; or, where the questions are of wrongs (截留、挤占、
 * 挪用), loses them down to nothing.
 */
public record Checklist(boolean losing, List<Item> items) implements RowRule {

    /** A question and what yes to it is worth. */
    public record Item(String code, String text, Points points) {}

    public Checklist {
        items = List.copyOf(items);
    }

    /** Over one figure an item, by its code: 1 for yes and 0 for no. */
    Law law(Clause clause) {
        Formula sum = new Formula.Sum(items.stream()
                .map(item -> Formula.input(item.code()).times(Formula.number(item.points())))
                .toList());
        return losing
                ? Law.of()
                        .otherwise(
                                Rule.CHECKLIST_LOSING,
                                clause,
                                Law.POINTS.minus(sum).max(Law.ZERO))
                : Law.of().otherwise(Rule.CHECKLIST, clause, sum);
    }
}
