package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands: the labels of its rows, and below each head a column of figures. Nothing is known yet of what they
 * mean.
 */
final class Grid {

    /**
     * @param value as it is printed; nothing where the cell has no figure
     * @param step of its last printed digit
     * @param blank empty, or a dash
     */
    record Cell(NormalText text, @Nullable BigDecimal value, BigDecimal step, boolean blank) {}

    /**
     * @param head its label
     * @param indent blanks before the label
     * @param line all its cells, those that are words too
     */
    record Row(NormalText head, int indent, List<Cell> cells, List<NormalText> line) {

        String label() {
            return head.value();
        }
    }

    /**
     * @param zeros of the unit that the head or the table declares, -1 where none does
     */
    record Column(String head, boolean percent, int zeros) {}

    private static final int MOST_ROWS = 400;
    private static final int MOST_COLUMNS = 16;
    private static final Set<String> ORDINALS = Set.of("序号", "编号", "行次", "栏次");
    private static final WordList PERCENTS = WordList.of("%", "率", "占比", "比重", "幅度");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean whole = true;

    private Grid() {}

    /** @param above what stands before the table, where the unit may be declared */
    static Grid of(List<Block> blocks, String above) {
        var grid = new Grid();
        grid.read(blocks, above);
        return grid;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether all rows with figures could be placed: else nothing adds up. */
    boolean isWhole() {
        return whole;
    }

    private void read(List<Block> blocks, String above) {
        var lines = new ArrayList<List<NormalText>>();
        for (var block : blocks) {
            if (!block.cells().stream().allMatch(c -> Cells.isNothing(c.value())) && lines.size() < MOST_ROWS) {
                lines.add(block.cells());
            }
        }
        var placed = aligned(lines);
        if (placed.isEmpty()) {
            return;
        }
        var heads = 0;
        while (heads < placed.size() && isHead(placed.get(heads))) {
            heads++;
        }
        var body = placed.subList(heads, placed.size());
        var figures = figureColumns(placed.subList(0, heads), body);
        if (body.isEmpty() || figures.isEmpty() || figures.size() > MOST_COLUMNS) {
            return;
        }
        var unit = unit(placed.subList(0, heads), above);
        for (var i : figures) {
            var head = head(placed.subList(0, heads), i);
            columns.add(new Column(head, isPercent(head, body, i), Math.max(zeros(head), zeros(head) < 0 ? unit : -1)));
        }
        for (var line : body) {
            var label = NormalText.joined(line.subList(0, Math.max(1, figures.get(0))));
            label = figures.get(0) == 0 ? label.part(0, 0) : label;
            var cells = figures.stream().map(i -> cell(line.get(i))).toList();
            rows.add(new Row(label, line.get(0).indent(), cells, line));
        }
    }

    /** The lines cell below cell: of one length, or, where the labels' cells differ, from the right. */
    private List<List<NormalText>> aligned(List<List<NormalText>> lines) {
        var width = mode(lines.stream().map(List::size).toList());
        var same = lines.stream().filter(l -> l.size() == width).count();
        if (same * 10 >= lines.size() * 7L) {
            var full = lines.stream().filter(l -> l.size() == width).toList();
            var aligned = new ArrayList<List<NormalText>>();
            for (var line : lines) {
                if (line.size() == width) {
                    aligned.add(line);
                } else if (line.size() < width && hasFigure(line) && isStart(line, full)) {
                    aligned.add(padded(line, width));
                } else {
                    whole &= !hasFigure(line);
                }
            }
            return aligned;
        }
        var tail = mode(lines.stream().map(Grid::tail).filter(t -> t > 0).toList());
        var aligned = new ArrayList<List<NormalText>>();
        for (var line : lines) {
            var own = tail(line);
            if (own == tail || own == 0 && aligned.isEmpty() && line.size() >= tail) {
                var label = NormalText.joined(line.subList(0, Math.max(1, line.size() - tail)));
                var cells = new ArrayList<NormalText>();
                cells.add(line.size() == tail ? line.get(0).part(0, 0) : label);
                cells.addAll(line.subList(line.size() - tail, line.size()));
                aligned.add(cells);
            } else {
                whole &= !hasFigure(line);
            }
        }
        return aligned;
    }

    /** Whether the line lacks its last cells only: figures stand where the other lines have figures, rates below rates. */
    private static boolean isStart(List<NormalText> line, List<List<NormalText>> full) {
        for (var i = 0; i < line.size(); i++) {
            var column = i;
            var figures = full.stream().filter(l -> isFigure(l.get(column))).count();
            var rates = full.stream().filter(l -> isRate(l.get(column))).count();
            if (!Cells.isNothing(line.get(i).value())
                    && (isFigure(line.get(i)) != figures * 2 > full.size()
                            || isRate(line.get(i)) != rates * 2 > full.size())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRate(NormalText cell) {
        return cell.value().endsWith("%");
    }

    private static List<NormalText> padded(List<NormalText> line, int width) {
        var cells = new ArrayList<>(line);
        while (cells.size() < width) {
            cells.add(line.get(0).part(0, 0));
        }
        return cells;
    }

    private static int mode(List<Integer> sizes) {
        Map<Integer, Integer> counts = new HashMap<>();
        sizes.forEach(size -> counts.merge(size, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** How many cells at the end are figures or say nothing. */
    private static int tail(List<NormalText> line) {
        var count = 0;
        while (count < line.size()
                && (isFigure(line.get(line.size() - 1 - count))
                        || Cells.isNothing(line.get(line.size() - 1 - count).value()))) {
            count++;
        }
        return count;
    }

    private static boolean hasFigure(List<NormalText> line) {
        return line.stream().skip(1).anyMatch(Grid::isFigure);
    }

    private static boolean isFigure(NormalText cell) {
        return value(cell.value()) != null && !isYear(cell.value());
    }

    private static boolean isYear(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> Mentions.isDigit((char) c))) {
            return false;
        }
        var year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isHead(List<NormalText> line) {
        return line.stream().noneMatch(Grid::isFigure)
                && line.stream().skip(1).anyMatch(c -> !Cells.isNothing(c.value()));
    }

    private static List<Integer> figureColumns(List<List<NormalText>> heads, List<List<NormalText>> body) {
        var figures = new ArrayList<Integer>();
        var width = body.isEmpty() ? 0 : body.get(0).size();
        for (var i = 0; i < width; i++) {
            var column = i;
            var filled = body.stream()
                    .map(l -> l.get(column))
                    .filter(c -> !Cells.isNothing(c.value()))
                    .toList();
            var numbers = filled.stream().filter(c -> value(c.value()) != null).count();
            if (numbers > 0
                    && numbers * 10 >= filled.size() * 6L
                    && !ORDINALS.contains(head(heads, i))
                    && !(i == 0 && (width > 2 || filled.size() < body.size()) && counts(filled))) {
                figures.add(i);
            }
        }
        return figures;
    }

    /** 1, 2, 3 …: rows that are numbered. */
    private static boolean counts(List<NormalText> cells) {
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).value().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    private static String head(List<List<NormalText>> heads, int column) {
        var head = new StringBuilder();
        heads.forEach(line -> head.append(line.get(column).value()));
        return head.toString();
    }

    private static boolean isPercent(String head, List<List<NormalText>> body, int column) {
        var signs =
                body.stream().filter(l -> l.get(column).value().endsWith("%")).count();
        return signs > 0 || !head.contains("元") && PERCENTS.isIn(head);
    }

    private static int unit(List<List<NormalText>> heads, String above) {
        for (var line : heads) {
            var zeros = zeros(line.get(0).value());
            if (zeros >= 0) {
                return zeros;
            }
        }
        return zeros(above);
    }

    /** 4 for 万元; -1 where no unit of money stands. */
    private static int zeros(String text) {
        return text.contains("亿元") ? 8 : text.contains("万元") ? 4 : text.contains("元") ? 0 : -1;
    }

    private static Cell cell(NormalText text) {
        var value = value(text.value());
        return new Cell(
                text,
                value,
                value == null ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())),
                Cells.isNothing(text.value()));
    }

    /** As printed, whatever the unit. */
    private static @Nullable BigDecimal value(String text) {
        var number = Cells.number(text, Measure.COUNT, 0);
        return number == null
                ? null
                : text.endsWith("亿元")
                        ? number.value().movePointLeft(8)
                        : text.endsWith("万元") || text.endsWith("万")
                                ? number.value().movePointLeft(4)
                                : number.value();
    }
}
