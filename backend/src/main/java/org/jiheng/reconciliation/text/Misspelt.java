package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is no figure and stated twice all the same: a name of which one character was mistaken, 第四批 that is 第三批 in
 * the title.
 */
final class Misspelt {

    private static final int AROUND = 3;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 200;
    private static final int LONGEST_TITLE = 60;
    private static final int FIRST = 3;
    private static final int BEHIND = 12;

    /** Characters by which names of a kind differ: there is 东街 beside 西街. */
    private static final String KINDS = "一二三四五六七八九十甲乙丙丁东西南北中上下左右前后内外大小老新高低初男女省市县区镇乡村局处科站所院校级";

    private static final String ORDINALS = "批期届";

    private Misspelt() {}

    static void relate(List<Block> blocks, @Nullable String department, @Nullable String title, FactBook book) {
        names(blocks, department, title, book);
        ordinals(blocks, book);
    }

    private record Around(String name, char meant) {}

    private static void names(List<Block> blocks, @Nullable String department, @Nullable String title, FactBook book) {
        Set<String> names = new LinkedHashSet<>();
        if (department != null) {
            names.add(department);
        }
        if (title != null && title.indexOf("项目") > 0) {
            names.add(title.substring(0, title.indexOf("项目") + 2));
        }
        for (var kind : List.of(FactKind.DEPARTMENT, FactKind.PROJECT_NAME)) {
            for (var fact : book.of(kind)) {
                var name = fact.shown();
                if (name.length() <= LONGEST_NAME && names.size() < MOST_NAMES) {
                    names.add(name);
                }
            }
        }
        Map<String, Set<Character>> meant = new HashMap<>();
        Map<String, Around> around = new HashMap<>();
        var begins = new BitSet();
        for (var name : names) {
            for (var i = AROUND; i + AROUND < name.length(); i++) {
                var key = name.substring(i - AROUND, i) + name.substring(i + 1, i + 1 + AROUND);
                begins.set(key.charAt(0));
                meant.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name.charAt(i));
                around.putIfAbsent(key, new Around(name, name.charAt(i)));
            }
        }
        if (around.isEmpty()) {
            return;
        }
        Map<String, List<Fact>> odd = new LinkedHashMap<>();
        for (var block : blocks) {
            for (var cell : block.cells()) {
                var value = cell.value();
                for (var i = AROUND; i + AROUND < value.length(); i++) {
                    if (!begins.get(value.charAt(i - AROUND))) {
                        continue;
                    }
                    var c = value.charAt(i);
                    var key = value.substring(i - AROUND, i) + value.substring(i + 1, i + 1 + AROUND);
                    var known = meant.get(key);
                    if (known != null && !known.contains(c) && isMistaken(c, known)) {
                        var fact = book.words(
                                FactKind.PROJECT_NAME,
                                "other",
                                "",
                                value.substring(i - AROUND, i + 1 + AROUND),
                                cell.quote(i - AROUND, i + 1 + AROUND));
                        odd.computeIfAbsent(
                                        Objects.requireNonNull(around.get(key)).name(), n -> new ArrayList<>())
                                .add(fact);
                    }
                }
            }
        }
        odd.forEach((name, facts) -> book.observe(
                RuleId.R115,
                Severity.WARNING,
                "recon.misspelt",
                facts,
                facts.get(0).shown(),
                name));
    }

    private static boolean isMistaken(char c, Set<Character> known) {
        return Character.isIdeographic(c)
                && KINDS.indexOf(c) < 0
                && known.stream().allMatch(k -> Character.isIdeographic(k) && KINDS.indexOf(k) < 0);
    }

    private record Ordinal(
            boolean ofTitle, String number, char of, String behind, NormalText text, int start, int end) {}

    /** The title's 第四批, where the text speaks of another one alone. */
    private static void ordinals(List<Block> blocks, FactBook book) {
        List<Ordinal> all = new ArrayList<>();
        for (var block : blocks) {
            var isTitle = block.index() < FIRST
                    && !block.isRow()
                    && block.text().length() <= LONGEST_TITLE
                    && block.value().indexOf('。') < 0;
            for (var cell : block.cells()) {
                in(cell, isTitle, all);
            }
        }
        var text = all.stream().filter(ordinal -> !ordinal.ofTitle()).toList();
        for (var one : all.stream().filter(Ordinal::ofTitle).toList()) {
            var others = text.stream()
                    .filter(other -> other.of() == one.of() && Nearby.isAlike(one.behind(), other.behind(), 2))
                    .toList();
            var named = text.stream()
                    .anyMatch(other -> other.of() == one.of() && other.number().equals(one.number()));
            if (!named && others.stream().map(Ordinal::number).distinct().count() == 1) {
                var facts = List.of(fact(one, book), fact(others.get(0), book));
                book.observe(
                        RuleId.R115,
                        Nearby.isAlike(one.behind(), others.get(0).behind(), AROUND)
                                ? Severity.ERROR
                                : Severity.WARNING,
                        "recon.misspelt",
                        facts,
                        facts.get(0).shown(),
                        facts.get(1).shown());
                return;
            }
        }
    }

    private static void in(NormalText text, boolean ofTitle, List<Ordinal> found) {
        var value = text.value();
        for (var at = value.indexOf('第'); at >= 0; at = value.indexOf('第', at + 1)) {
            var end = at + 1;
            while (end < value.length() && end - at < 4 && "一二三四五六七八九十0123456789".indexOf(value.charAt(end)) >= 0) {
                end++;
            }
            if (end > at + 1 && end < value.length() && ORDINALS.indexOf(value.charAt(end)) >= 0) {
                found.add(new Ordinal(
                        ofTitle,
                        value.substring(at + 1, end),
                        value.charAt(end),
                        value.substring(end + 1, Math.min(value.length(), end + 1 + BEHIND)),
                        text,
                        at,
                        end + 1));
            }
        }
    }

    private static Fact fact(Ordinal ordinal, FactBook book) {
        return book.add(
                FactKind.PROJECT_NAME,
                "other",
                "",
                Basis.UNKNOWN,
                "",
                null,
                "第" + ordinal.number() + ordinal.of(),
                !ordinal.text().isMended(ordinal.start(), ordinal.end()),
                ordinal.text().quote(ordinal.start(), ordinal.end()));
    }
}
