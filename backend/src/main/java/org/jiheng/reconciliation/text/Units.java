package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** A paragraph that begins with another unit's name, and goes on as the report's own paragraphs do: it was copied in. */
final class Units {

    private static final List<String> ENDS =
            List.of("人民政府", "街道办事处", "委员会", "服务中心", "卫生院", "中心学校", "小学", "中学", "医院", "人民法院", "人民检察院", "局");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int SAME = 8;
    private static final int FEWEST = 3;

    private record Named(String name, String goesOn, NormalText text, int start) {}

    private Units() {}

    static void relate(List<Block> blocks, FactBook book) {
        var named = new ArrayList<Named>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var block : blocks) {
            var found = block.isRow() ? null : name(block);
            if (found != null) {
                named.add(found);
                counts.merge(found.name(), 1, Integer::sum);
            }
        }
        var own = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .orElse(null);
        if (own == null) {
            return;
        }
        var others = new ArrayList<Fact>();
        for (var found : named) {
            if (!found.name().equals(own)
                    && end(found.name()).equals(end(own))
                    && !own.endsWith(found.name())
                    && !found.name().endsWith(own)
                    && named.stream()
                            .anyMatch(n -> n.name().equals(own) && n.goesOn().equals(found.goesOn()))) {
                others.add(book.words(
                        FactKind.DEPARTMENT,
                        "other",
                        "",
                        found.name(),
                        found.text()
                                .quote(
                                        found.start(),
                                        found.start() + found.name().length())));
            }
        }
        if (!others.isEmpty()) {
            book.observe(
                    RuleId.R99,
                    Severity.WARNING,
                    "recon.other-unit",
                    others,
                    others.get(0).shown(),
                    own);
        }
    }

    private static @Nullable Named name(Block block) {
        var value = block.value();
        var start = block.heading() == null ? 0 : block.heading().titleStart();
        for (var end : ENDS) {
            var at = value.indexOf(end, start);
            var to = at + end.length();
            if (at - start >= SHORTEST - end.length() && at > start && to - start <= LONGEST) {
                var name = value.substring(start, to);
                if (name.chars().noneMatch(c -> "，。；：、（）“”".indexOf(c) >= 0 || Mentions.isDigit((char) c))
                        && value.length() >= to + SAME) {
                    return new Named(name, value.substring(to, to + SAME), block.text(), start);
                }
            }
        }
        return null;
    }

    private static String end(String name) {
        return ENDS.stream().filter(name::endsWith).findFirst().orElse("");
    }
}
