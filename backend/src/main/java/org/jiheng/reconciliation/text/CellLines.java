package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of a web page as it is copied: a bar behind each cell, and a new line behind cells of more than one line. The
 * rows of one table have one number of bars, the last of them padding; without padding each line is a cell.
 */
final class CellLines {

    private static final int MOST_BARS = 400;
    private static final int MOST_LINES = 40;
    private static final int LONGEST_CELL = 400;

    private CellLines() {}

    static boolean isOne(String raw, int[] line) {
        return isBar(raw.charAt(line[1] - 1));
    }

    /** Framed rows have a bar at the begin too: those are read as they stand. */
    static boolean are(String raw, List<int[]> lines) {
        return lines.size() > 1
                && lines.stream().filter(l -> !isBar(raw.charAt(l[0]))).count() * 2 >= filled(raw, lines);
    }

    private static long filled(String raw, List<int[]> lines) {
        return lines.stream()
                .filter(l -> !cells(raw, l).stream().allMatch(NormalText::isEmpty))
                .count();
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '｜';
    }

    /** Parts the rows where each cell has a line of its own. */
    static boolean isBarAlone(String raw, int[] line) {
        return line[1] - line[0] == 1 && isBar(raw.charAt(line[0]));
    }

    /** The next line that is a bar alone, where what lies between is a row; else {@code from}. */
    static int rowEnd(String raw, List<int[]> lines, int from) {
        for (var i = from + 1; i < lines.size() && i - from <= MOST_LINES; i++) {
            if (isBarAlone(raw, lines.get(i))) {
                return i > from + 1 ? i : from;
            }
            if (isOne(raw, lines.get(i)) || lines.get(i)[1] - lines.get(i)[0] > LONGEST_CELL) {
                return from;
            }
        }
        return from;
    }

    /** A line a cell, the empty ones too; where lines are blank throughout, they only part the cells. */
    static List<NormalText> between(String raw, int from, int to) {
        var cells = new ArrayList<NormalText>();
        for (int start = from, i = from; i <= to; i++) {
            if (i == to || raw.charAt(i) == '\n') {
                if (start > from && i < to) {
                    cells.add(NormalText.of(raw, start, i));
                }
                start = i + 1;
            }
        }
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return cells.size() > 2 * filled.size() ? filled : List.copyOf(cells);
    }

    static List<List<NormalText>> rows(String raw, List<int[]> lines) {
        var width = width(raw, lines);
        var rows = new ArrayList<List<NormalText>>();
        var open = new ArrayList<NormalText>();
        for (var line : lines) {
            var cells = cells(raw, line);
            if (open.size() + cells.size() > width) {
                close(open, rows);
            }
            open.addAll(cells);
            if (open.size() >= width) {
                close(open, rows);
            }
        }
        close(open, rows);
        return rows;
    }

    /** The row without its padding; a single empty cell is kept, it may stand for what is not filled in. */
    private static void close(List<NormalText> open, List<List<NormalText>> rows) {
        var end = open.size();
        while (end > 1 && open.get(end - 1).isEmpty()) {
            end--;
        }
        if (end > 0 && (open.size() == 1 || !(end == 1 && open.get(0).isEmpty()))) {
            rows.add(List.copyOf(open.subList(0, end)));
        }
        open.clear();
    }

    /** How many bars most rows have: a row ends with a line of padding; 1 where nothing is padded. */
    private static int width(String raw, List<int[]> lines) {
        var counts = new TreeMap<Integer, Integer>();
        var open = 0;
        for (var line : lines) {
            var bars = bars(raw, line);
            open += bars;
            if (bars > 1) {
                counts.merge(open, 1, Integer::sum);
                open = 0;
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static int bars(String raw, int[] line) {
        var count = 0;
        for (var i = line[0]; i < line[1]; i++) {
            count += isBar(raw.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static List<NormalText> cells(String raw, int[] line) {
        var cells = new ArrayList<NormalText>();
        var start = line[0];
        for (var i = line[0]; i < line[1] && cells.size() < MOST_BARS; i++) {
            if (isBar(raw.charAt(i))) {
                cells.add(NormalText.of(raw, start, i));
                start = i + 1;
            }
        }
        return cells;
    }
}
