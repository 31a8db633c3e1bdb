package org.jiheng.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.IndicatorRow;
import org.jspecify.annotations.Nullable;

/**
 * Which of an earlier year is which of the present one: the same id, else the same 项目编码 of projects, else the same name.
 * Never the same position: rows are moved.
 */
final class Pairs {

    /**
     * Something before and after; one of the two may be absent.
     *
     * @param before {@code null} of what came
     * @param after {@code null} of what went
     */
    record Pair<T>(@Nullable T before, @Nullable T after) {

        DifferencesView.DifferenceKind change() {
            return before == null
                    ? DifferencesView.DifferenceKind.ADDED
                    : after == null ? DifferencesView.DifferenceKind.REMOVED : DifferencesView.DifferenceKind.CHANGED;
        }

        /** What it is now, or was before it went. */
        T either() {
            return after != null ? after : Objects.requireNonNull(before);
        }

        /** A part of both. */
        <P> Pair<P> part(Function<T, @Nullable P> part) {
            return new Pair<>(before == null ? null : part.apply(before), after == null ? null : part.apply(after));
        }
    }

    private Pairs() {}

    static List<Pair<ProjectOfYear>> projects(YearData before, YearData now) {
        return of(
                before.projects(),
                now.projects(),
                List.of(
                        ProjectOfYear::id,
                        project -> project.head().projectCode(),
                        project -> project.head().name()));
    }

    static List<Pair<IndicatorRow>> indicators(List<IndicatorRow> before, List<IndicatorRow> now) {
        return of(
                before,
                now,
                List.of(
                        IndicatorRow::id,
                        row -> Stream.of(row.level1(), row.level2(), row.name())
                                .map(String::valueOf)
                                .toList(),
                        IndicatorRow::name));
    }

    /** In the order of now; then what went. */
    static <T> List<Pair<T>> of(List<T> before, List<T> now, List<Function<T, @Nullable Object>> keys) {
        var partners = new HashMap<Integer, T>();
        var taken = new HashSet<Integer>();
        for (var key : keys) {
            var left = new HashMap<Object, Integer>();
            for (int i = 0; i < before.size(); i++) {
                var name = key.apply(before.get(i));
                if (name != null && !taken.contains(i)) {
                    left.putIfAbsent(name, i);
                }
            }
            for (int i = 0; i < now.size(); i++) {
                var name = key.apply(now.get(i));
                var partner = name == null || partners.containsKey(i) ? null : left.remove(name);
                if (partner != null) {
                    partners.put(i, before.get(partner));
                    taken.add(partner);
                }
            }
        }
        var pairs = new ArrayList<Pair<T>>();
        for (int i = 0; i < now.size(); i++) {
            pairs.add(new Pair<>(partners.get(i), now.get(i)));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!taken.contains(i)) {
                pairs.add(new Pair<>(before.get(i), null));
            }
        }
        return pairs;
    }
}
