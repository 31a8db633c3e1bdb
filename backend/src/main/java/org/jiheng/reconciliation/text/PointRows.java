package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;

/** 投入 过程 产出 效果 合计 分值 15 35 25 25 100: a little table within a paragraph, its total at the end of each row. */
final class PointRows {

    private static final Set<String> POINTS = Set.of("分值", "满分", "权重", "标准分");
    private static final Set<String> SCORES = Set.of("得分", "自评得分", "实际得分");
    private static final Set<String> TOTALS = Set.of("合计", "总分", "总计");
    private static final String STOPS = "。；，";
    /** Two parts and what they come to. */
    private static final int FEWEST = 3;

    private PointRows() {}

    static void relate(Collection<Passage> passages, FactBook book) {
        for (var passage : passages) {
            if (passage.value().contains("合计") || passage.value().contains("总")) {
                read(passage, book);
            }
        }
    }

    private static void read(Passage passage, FactBook book) {
        var tokens = passage.text().tokens();
        var totals = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i).value();
            if (TOTALS.contains(token)) {
                totals = i;
            }
            if (totals == 0 || !POINTS.contains(token) && !SCORES.contains(token)) {
                continue;
            }
            var row = row(tokens, i + 1, token, passage, book);
            // The head names as many columns, the total last.
            if (row.size() >= FEWEST && isMost(row) && (totals == i - 1 || totals < i && row.size() <= i - totals)) {
                book.relate(new Relation.Sum(
                        POINTS.contains(token) ? RuleId.R35 : RuleId.R76,
                        Severity.ERROR,
                        row.get(row.size() - 1),
                        row.subList(0, row.size() - 1),
                        true));
            }
        }
    }

    /** The total is not below any of its parts. */
    private static boolean isMost(List<Fact> row) {
        var last = row.get(row.size() - 1).number();
        return row.stream().allMatch(fact -> fact.number().compareTo(last) <= 0);
    }

    private static List<Fact> row(List<NormalText> tokens, int from, String label, Passage passage, FactBook book) {
        var row = new ArrayList<Fact>();
        var kind = POINTS.contains(label) ? FactKind.POINTS : FactKind.SCORE;
        for (var i = from; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var stops = token.length() > 1 && STOPS.indexOf(token.value().charAt(token.length() - 1)) >= 0;
            var cell = stops ? token.part(0, token.length() - 1) : token;
            var points = Cells.points(cell.value());
            if (points == null) {
                break;
            }
            row.add(book.cell(kind, passage.subject() + label, label, points, cell));
            if (stops) {
                break;
            }
        }
        return row;
    }
}
