package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * 基础数据表 and the heads of older forms, where a label and its figure stand side by side or a line each: posts and staff,
 * 三公经费 by year, funds by source and by use, what was planned, what arrived, what was spent.
 */
final class BaseTables {

    private static final WordList SOURCES =
            WordList.of("一般公共预算", "政府性基金", "国有资本", "专户", "非税", "上级", "其他资金", "单位资金", "事业收入", "经营收入");
    private static final WordList USES = WordList.of("基本支出", "项目支出", "其他支出", "经营支出");
    private static final int NEAR = 24;
    private static final String KEY = "base table";

    private final List<NormalText> pieces = new ArrayList<>();
    private final FactBook book;

    private BaseTables(List<Block> blocks, FactBook book) {
        this.book = book;
        for (var block : blocks) {
            block.filled().stream().filter(cell -> cell.length() <= 40).forEach(pieces::add);
        }
    }

    static void read(List<Block> blocks, FactBook book) {
        var tables = new BaseTables(blocks, book);
        for (var i = 0; i < tables.pieces.size(); i++) {
            tables.posts(i);
            tables.threePublics(i);
            tables.bySourceAndUse(i);
        }
    }

    private String text(int i) {
        return i < pieces.size() ? pieces.get(i).value() : "";
    }

    private @Nullable Fact number(int i, FactKind kind, String label, Measure measure, int zeros) {
        if (i >= pieces.size()) {
            return null;
        }
        var number = Cells.number(text(i), measure, zeros);
        return number == null || number.measure() != measure
                ? null
                : book.cell(kind, KEY, label, number, pieces.get(i));
    }

    /** 编制数 | 实际在职人数 | 控制率 over 46 | 50 | 108.70%, or 人员编制 | 21 | 实有人数 | 21. */
    private void posts(int i) {
        if (text(i).equals("编制数") && text(i + 1).endsWith("在职人数") && text(i + 2).contains("控制率")) {
            var posts = number(i + 3, FactKind.AUTHORIZED, "编制数", Measure.COUNT, 0);
            var staff = number(i + 4, FactKind.IN_POST, "在职人数", Measure.COUNT, 0);
            if (posts == null || staff == null) {
                return;
            }
            book.relate(new Relation.AtMost(RuleId.R32, Severity.WARNING, staff, posts));
            var rate = number(i + 5, FactKind.SHARE, "控制率", Measure.PERCENT, 0);
            if (rate != null && posts.number().signum() > 0) {
                book.relate(new Relation.Ratio(RuleId.R32, Severity.ERROR, rate, List.of(staff), List.of(posts)));
            }
        } else if (text(i).equals("人员编制") && text(i + 2).equals("实有人数")) {
            var posts = number(i + 1, FactKind.AUTHORIZED, "人员编制", Measure.COUNT, 0);
            var staff = number(i + 3, FactKind.IN_POST, "实有人数", Measure.COUNT, 0);
            if (posts != null && staff != null) {
                book.relate(new Relation.AtMost(RuleId.R32, Severity.WARNING, staff, posts));
            }
        }
    }

    /** 三公经费 and its three kinds, each in as many columns as there are years before it. */
    private void threePublics(int i) {
        if (!text(i).replace("“", "").replace("”", "").startsWith("三公经费")) {
            return;
        }
        var columns = 0;
        while (Cells.number(text(i + 1 + columns), Measure.YUAN, 4) != null && columns < 4) {
            columns++;
        }
        if (columns < 2) {
            return;
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (var j = i + 1 + columns; j < Math.min(pieces.size(), i + NEAR + 8); j++) {
            if (Cells.number(text(j), Measure.YUAN, 4) == null) {
                rows.putIfAbsent(text(j), j);
            }
        }
        for (var column = 1; column <= columns; column++) {
            var total = number(i + column, FactKind.THREE_PUBLICS, "三公经费", Measure.YUAN, 4);
            var vehicles = of(rows, column, "用车购置和", "用车购置及");
            var parts = present(vehicles, of(rows, column, "出国"), of(rows, column, "公务接待"));
            if (total != null && parts.size() == 3) {
                book.relate(new Relation.Sum(RuleId.R74, Severity.ERROR, total, parts, true));
            }
            var kinds = present(of(rows, column, "公车购置"), of(rows, column, "公车运行"));
            if (vehicles != null && kinds.size() == 2) {
                book.relate(new Relation.Sum(RuleId.R74, Severity.ERROR, vehicles, kinds, true));
            }
        }
    }

    private @Nullable Fact of(Map<String, Integer> rows, int column, String... words) {
        for (var row : rows.entrySet()) {
            for (var word : words) {
                if (row.getKey().contains(word)) {
                    return number(row.getValue() + column, FactKind.AMOUNT, row.getKey(), Measure.YUAN, 4);
                }
            }
        }
        return null;
    }

    private static List<Fact> present(@Nullable Fact... facts) {
        var found = new ArrayList<Fact>();
        for (var fact : facts) {
            if (fact != null) {
                found.add(Objects.requireNonNull(fact));
            }
        }
        return found;
    }

    /** 按收入性质分：…, 按支出性质分：…, and the funds and the uses that they are divided into. */
    private void bySourceAndUse(int i) {
        if (!text(i).startsWith("按收入性质分")) {
            return;
        }
        var sources = new ArrayList<Fact>();
        var uses = new ArrayList<Fact>();
        var revenue = behind(i);
        Fact spending = null;
        for (var j = i + 1; j < Math.min(pieces.size(), i + NEAR); j++) {
            var text = text(j);
            if (text.startsWith("年度总体目标") || text.startsWith("预期目标")) {
                break;
            }
            var amount = behind(j);
            if (text.startsWith("按支出性质分")) {
                spending = amount;
            } else if (amount != null && USES.isIn(text)) {
                uses.add(amount);
            } else if (amount != null && SOURCES.isIn(text)) {
                sources.add(amount);
            }
        }
        if (revenue != null && sources.size() > 1) {
            book.relate(new Relation.Sum(RuleId.R59, Severity.ERROR, revenue, sources, true));
        }
        if (spending != null && uses.size() > 1) {
            book.relate(new Relation.Sum(RuleId.R03, Severity.ERROR, spending, uses, true));
        }
        if (spending != null && revenue != null) {
            var executed = executed();
            book.relate(new Relation.Same(
                    RuleId.R73,
                    Severity.WARNING,
                    executed == null ? List.of(revenue, spending) : List.of(executed, spending)));
        }
    }

    /** What the form's own funds say was spent. */
    private @Nullable Fact executed() {
        return book.of(FactKind.EXECUTED).stream()
                .filter(f -> f.subject().startsWith("form") && f.label().contains("总额"))
                .findFirst()
                .orElse(null);
    }

    /** The amount that stands behind a label in its own piece, or alone in the next one. */
    private @Nullable Fact behind(int i) {
        var text = text(i);
        var at = text.lastIndexOf('：');
        if (at > 0 && at + 1 < text.length()) {
            var number = Cells.number(text.substring(at + 1), Measure.YUAN, 4);
            return number == null ? null : add(text.substring(0, at), number, i, at + 1);
        }
        return number(i + 1, FactKind.AMOUNT, text, Measure.YUAN, 4);
    }

    private Fact add(String label, Quantity number, int i, int from) {
        var piece = pieces.get(i);
        return book.add(
                FactKind.AMOUNT, KEY, "", Basis.UNKNOWN, label, number, null, true, piece.quote(from, piece.length()));
    }
}
