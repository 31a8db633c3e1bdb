package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;

/** What the projects' own texts show when they are laid side by side. */
final class Texts {

    private static final int SHORTEST_COPY = 80;

    private Texts() {}

    static void relate(List<Block> blocks, Outline outline, Map<Integer, Passage> passages, FactBook book) {
        copies(blocks, outline, book);
        alike(outline, book);
        unquantified(outline, passages, book);
        var ranges = new ArrayList<Fact>();
        var unmeasured = new ArrayList<Fact>();
        for (var passage : passages.values()) {
            if (passage.subject().isEmpty()) {
                continue;
            }
            for (var item : passage.items()) {
                if (item.mention().range() && item.kind() == FactKind.COUNT) {
                    ranges.add(item.fact());
                }
            }
            satisfaction(passage, unmeasured, book);
        }
        if (!ranges.isEmpty()) {
            book.relate(Questions.ranges(ranges));
        }
        if (!unmeasured.isEmpty()) {
            book.observe(RuleId.R47, Severity.NOTICE, "recon.satisfaction", unmeasured, unmeasured.size());
        }
    }

    /** A project whose results are told without a number. */
    private static void unquantified(Outline outline, Map<Integer, Passage> passages, FactBook book) {
        var without = new ArrayList<Fact>();
        for (var project : outline.projects()) {
            var told = passages.values().stream()
                    .filter(passage -> passage.subject().equals(project.key()))
                    .flatMap(passage -> passage.items().stream())
                    .anyMatch(Texts::isResult);
            var name = book.of(FactKind.PROJECT_NAME, project.key());
            if (!told && !name.isEmpty()) {
                without.add(name.get(0));
            }
        }
        if (!without.isEmpty()) {
            book.observe(
                    RuleId.R46,
                    Severity.NOTICE,
                    "recon.unquantified",
                    without,
                    without.get(0).shown(),
                    without.size());
        } else if (!outline.projects().isEmpty()) {
            book.looked(RuleId.R46, Outcome.HELD, List.of());
        }
    }

    private static boolean isResult(Passage.Item item) {
        return switch (item.mention().measure()) {
            case COUNT -> true;
            case PERCENT -> item.kind() != FactKind.EXECUTION_RATE && item.kind() != FactKind.ARRIVAL_RATE;
            default -> false;
        };
    }

    private static void satisfaction(Passage passage, List<Fact> unmeasured, FactBook book) {
        var text = passage.value();
        for (var words : List.of("非常满意", "十分满意", "比较满意", "很满意")) {
            var at = text.indexOf(words);
            if (at >= 0
                    && text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40))
                                    .indexOf('%')
                            < 0) {
                unmeasured.add(book.words(
                        FactKind.DEVIATION_STATEMENT,
                        passage.subject() + " satisfaction",
                        "",
                        words,
                        passage.text().quote(at, at + words.length())));
                return;
            }
        }
    }

    private static void copies(List<Block> blocks, Outline outline, FactBook book) {
        Map<String, Outline.Project> first = new HashMap<>();
        var copied = new ArrayList<Fact>();
        var scores = new ArrayList<Fact>();
        for (var project : outline.projects()) {
            for (var i = project.from(); i < project.to(); i++) {
                var text = blocks.get(i).value();
                if (text.length() < SHORTEST_COPY || text.contains("得分")) {
                    continue;
                }
                var other = first.putIfAbsent(text, project);
                if (other != null && other != project) {
                    copied.add(book.words(
                            FactKind.ANNEX,
                            project.key() + " copy",
                            "",
                            project.name(),
                            blocks.get(i).text().quote(0, Math.min(30, text.length()))));
                    var one = Claims.score(book, other.key());
                    var two = Claims.score(book, project.key());
                    if (one != null && two != null && one.number().compareTo(two.number()) != 0) {
                        scores.add(one);
                        scores.add(two);
                    }
                }
            }
        }
        if (!copied.isEmpty()) {
            book.observe(
                    RuleId.R42,
                    Severity.WARNING,
                    "recon.copied",
                    copied,
                    copied.get(0).shown(),
                    copied.size());
        }
        if (!scores.isEmpty()) {
            book.observe(
                    RuleId.R44,
                    Severity.WARNING,
                    "recon.copied-score",
                    scores,
                    scores.get(0).shown(),
                    scores.get(1).shown());
        }
    }

    private static void alike(Outline outline, FactBook book) {
        outline.projects().stream()
                .map(project -> Claims.score(book, project.key()))
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Questions::alike))
                .forEach(book::relate);
    }
}
