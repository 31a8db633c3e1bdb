package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Quote;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Roster.Member;
import org.jiheng.reconciliation.text.Roster.Value;
import org.jspecify.annotations.Nullable;

/** Finds what a document lists with figures: the rows of its tables, and paragraphs one behind the other. */
final class Rosters {

    static final int FEWEST = 3;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NAME = 4;
    private static final int GAP = 4;
    private static final Set<String> GRADES = Set.of("优", "良", "中", "差", "优秀", "良好", "中等", "较差", "合格", "不合格");

    private Rosters() {}

    static List<Roster> in(
            List<Grid> grids, Collection<Passage> passages, List<Form> forms, Outline outline, FactBook book) {
        var rosters = new ArrayList<Roster>();
        for (var grid : grids) {
            add(
                    grid.rows().stream()
                            .filter(row -> !TotalRows.isTotal(row.label()))
                            .map(row -> member(grid, row))
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList(),
                    rosters);
        }
        paragraphs(passages, rosters);
        add(
                outline.projects().stream()
                        .map(project -> member(project, book))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                rosters);
        add(
                forms.stream()
                        .filter(form -> form.nameFact != null && form.totalScore != null && !form.department)
                        .map(Rosters::member)
                        .toList(),
                rosters);
        return rosters;
    }

    private static Member member(Form form) {
        Map<String, Value> values = new LinkedHashMap<>();
        var score = Objects.requireNonNull(form.totalScore);
        values.put("得分", value(score));
        var rate = form.execution.get(Columns.RATE);
        if (rate != null) {
            values.put("执行率", value(rate));
        }
        return new Member(form.name, Objects.requireNonNull(form.nameFact).quote(), values, null);
    }

    /** A project's own section: the first that it says of each. */
    private static @Nullable Member member(Outline.Project project, FactBook book) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (var kind :
                Map.of(FactKind.EXECUTION_RATE, "执行率", FactKind.SCORE, "自评得分").entrySet()) {
            var facts = book.of(kind.getKey(), project.key());
            if (facts.size() == 1 && facts.get(0).isExact()) {
                values.put(kind.getValue(), value(facts.get(0)));
            }
        }
        var names = book.of(FactKind.PROJECT_NAME, project.key());
        var heading = Objects.requireNonNull(project.heading().heading());
        return values.isEmpty() || heading.titleEnd() <= heading.titleStart()
                ? null
                : new Member(
                        project.name(),
                        names.isEmpty()
                                ? project.heading().text().quote(heading.titleStart(), heading.titleEnd())
                                : names.get(0).quote(),
                        values,
                        null);
    }

    private static Value value(Fact fact) {
        return new Value(fact.amount(), fact.quote(), fact.certain());
    }

    private static void add(List<Member> members, List<Roster> rosters) {
        if (members.size() >= FEWEST
                && members.stream().map(Member::name).distinct().count() == members.size()) {
            rosters.add(new Roster(called(members)));
        }
    }

    private static List<Member> called(List<Member> members) {
        Map<String, Long> shorter = members.stream()
                .collect(Collectors.groupingBy(member -> shorter(member.name()), Collectors.counting()));
        return members.stream()
                .map(member -> {
                    var name = shorter(member.name());
                    return Objects.requireNonNull(shorter.get(name)) > 1 ? member : member.called(name);
                })
                .toList();
    }

    private static String shorter(String name) {
        var open = name.indexOf('（');
        return Roster.stem(open >= SHORTEST_NAME ? name.substring(0, open) : name);
    }

    private static @Nullable Member member(Grid grid, Grid.Row row) {
        NormalText name = null;
        for (var cell : row.line()) {
            if (!Cells.hasDigit(cell.value()) && (name == null || cell.length() > name.length())) {
                name = cell;
            }
            if (name != null && name.length() > 1 && Cells.isNumeric(cell)) {
                break;
            }
        }
        if (name == null || name.length() < 2 || TotalRows.isTotal(name.value())) {
            return null;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var column = grid.columns().get(i);
            if (cell.value() != null && !column.head().isEmpty()) {
                values.putIfAbsent(column.head(), value(cell, column));
            }
        }
        return new Member(name.value(), name.quote(), values, grade(row));
    }

    private static @Nullable Quote grade(Grid.Row row) {
        return row.line().stream()
                .filter(cell -> GRADES.contains(cell.value()))
                .findFirst()
                .map(NormalText::quote)
                .orElse(null);
    }

    private static Value value(Grid.Cell cell, Grid.Column column) {
        var number = Objects.requireNonNull(cell.value());
        var head = Columns.of(column.head());
        var certain = !cell.text().isMended(0, cell.text().length());
        Quantity quantity;
        if (column.percent()) {
            quantity = new Quantity(number, cell.step(), Measure.PERCENT, "%", false);
        } else if (head == Columns.SCORE || head == Columns.POINTS) {
            quantity = new Quantity(number, cell.step(), Measure.POINTS, "分", false);
        } else if (column.zeros() >= 0
                && (head == Columns.YEAR || head == Columns.EXECUTED || head == Columns.INITIAL)) {
            quantity = new Quantity(
                    number.movePointRight(column.zeros()),
                    cell.step().movePointRight(column.zeros()),
                    Measure.YUAN,
                    "万元",
                    false);
        } else {
            quantity = new Quantity(number, cell.step(), Measure.COUNT, "", false);
        }
        return new Value(quantity, cell.text().quote(), certain);
    }

    /** 某项目：预算…，支出…，执行率…: the same figures of each, paragraph by paragraph. */
    private static void paragraphs(Collection<Passage> passages, List<Roster> rosters) {
        var open = new ArrayList<Member>();
        var last = 0;
        Heading.@Nullable Style style = null;
        for (var passage : passages) {
            var heading = passage.block().heading();
            var own = heading == null ? null : heading.style();
            var at = passage.block().index();
            var member = member(passage);
            if (!open.isEmpty()
                    && (at - last > GAP || own != style && (member != null || own != null && style != null))) {
                add(open, rosters);
                open.clear();
            }
            if (member != null) {
                open.add(member);
                style = own;
                last = at;
            }
        }
        add(open, rosters);
    }

    private static @Nullable Member member(Passage passage) {
        var value = passage.value();
        var heading = passage.block().heading();
        var start = heading == null ? 0 : heading.titleStart();
        var end = start;
        while (end < value.length() && end - start < LONGEST_NAME && "：。，；".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        if (end - start < 3 || end >= value.length() || "：。".indexOf(value.charAt(end)) < 0) {
            return null;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (var item : passage.items()) {
            var mention = item.mention();
            if (mention.start() < end || !mention.isPlain() || item.prior()) {
                continue;
            }
            var head = item.kind() == FactKind.EXECUTION_RATE
                    ? "执行率"
                    : item.kind() == FactKind.SCORE ? "自评得分" : item.fact().label();
            values.putIfAbsent(
                    head,
                    new Value(
                            mention.quantity(),
                            passage.text().quote(mention.start(), mention.end()),
                            item.fact().certain()));
        }
        return values.isEmpty()
                ? null
                : new Member(value.substring(start, end), passage.text().quote(start, end), values, null);
    }

    /** Each row's grade is that of its score. */
    static void grade(List<Roster> rosters, List<Fact> bands, FactBook book) {
        for (var roster : rosters) {
            var column = roster.column("得分");
            if (column == null) {
                continue;
            }
            for (var member : roster.members()) {
                var grade = member.grade();
                if (grade != null) {
                    book.relate(new Relation.Graded(
                            RuleId.R22,
                            Severity.ERROR,
                            Roster.fact(member, column, book),
                            book.words(
                                    FactKind.GRADE, "roster", "", grade.text().strip(), grade),
                            bands));
                }
            }
        }
    }

    /** The greatest of a column, or the least. */
    static BigDecimal extreme(Roster roster, String column, boolean most) {
        var numbers = roster.values(column).stream().map(Value::number);
        return (most ? numbers.max(BigDecimal::compareTo) : numbers.min(BigDecimal::compareTo)).orElseThrow();
    }
}
