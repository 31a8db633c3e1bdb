package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs and rows in a plain text: cells parted by tabs, by {@code |}, or by blanks where a line is plainly a
 * row; lines that were broken at the width of a page are joined again.
 */
final class Layout {

    private static final int SHORTEST_FULL_LINE = 36;
    private static final int SHORTEST_SENTENCE = 12;
    /** Stops that stand at no line's begin. */
    private static final String NEVER_FIRST = "，。；：、！？）》”’％%";

    private static final int FEWEST_FULL_LINES = 4;
    private static final int LONGEST_PARAGRAPH = 8_000;
    private static final int LONGEST_LINE = 200_000;
    private static final int MOST_CELLS = 400;
    private static final int SHORTEST_FORM = 120;
    private static final int FEWEST_HEADS = 4;
    private static final int MOST_TOKENS = 20_000;

    private final String raw;
    private final List<Block> blocks = new ArrayList<>();
    private final List<int[]> open = new ArrayList<>();

    private Layout(String raw) {
        this.raw = raw;
    }

    static List<Block> of(String raw) {
        return new Layout(raw).read();
    }

    private List<Block> read() {
        var lines = lines();
        var full = fullLine(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (CellLines.isBarAlone(raw, line)) {
                close();
                var next = CellLines.rowEnd(raw, lines, i);
                if (next > i) {
                    var row = CellLines.between(raw, line[1], lines.get(next)[0]);
                    add(NormalText.joined(row), row);
                    i = next - 1;
                }
                continue;
            }
            if (CellLines.isOne(raw, line)) {
                var last = i + 1;
                while (last < lines.size() && CellLines.isOne(raw, lines.get(last))) {
                    last++;
                }
                if (!isAmongRows(lines, i, last) && CellLines.are(raw, lines.subList(i, last))) {
                    close();
                    CellLines.rows(raw, lines.subList(i, last)).forEach(row -> add(NormalText.joined(row), row));
                    i = last - 1;
                    continue;
                }
            }
            var tokens = tokens(line);
            if (!tokens.isEmpty()) {
                close();
                tokens.forEach(token -> add(token, List.of(token)));
                continue;
            }
            var cells = cells(line);
            if (cells.size() > 1) {
                close();
                add(NormalText.of(raw, line[0], line[1]), cells);
                continue;
            }
            if (!open.isEmpty() && !continues(line, full)) {
                close();
            }
            open.add(line);
        }
        close();
        return blocks;
    }

    /** Rows whose last cell is empty, among others with as many bars: no cells of web pages. */
    private boolean isAmongRows(List<int[]> lines, int from, int to) {
        var bars = bars(lines.get(from));
        return bars > 1
                && (from > 0 && bars(lines.get(from - 1)) == bars || to < lines.size() && bars(lines.get(to)) == bars);
    }

    private int bars(int[] line) {
        var bars = 0;
        for (var i = line[0]; i < line[1]; i++) {
            bars += isBar(raw.charAt(i)) ? 1 : 0;
        }
        return bars;
    }

    private void close() {
        if (!open.isEmpty()) {
            var text = NormalText.of(raw, List.copyOf(open));
            open.clear();
            for (var start = 0; start < text.length(); ) {
                var end = paragraphEnd(text.value(), start);
                var part = text.part(start, end);
                add(part, List.of(part));
                start = end;
            }
        }
    }

    /** A text without line ends is no one paragraph: it is parted behind a sentence, so that reading it stays linear. */
    private static int paragraphEnd(String text, int start) {
        if (text.length() - start <= LONGEST_PARAGRAPH) {
            return text.length();
        }
        var limit = start + LONGEST_PARAGRAPH;
        var stop = text.lastIndexOf('。', limit - 1);
        return stop > start ? stop + 1 : limit;
    }

    private void add(NormalText text, List<NormalText> cells) {
        blocks.add(new Block(blocks.size(), text, cells, Heading.of(text.value())));
    }

    private List<int[]> lines() {
        var lines = new ArrayList<int[]>();
        var start = 0;
        for (var i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || raw.charAt(i) == '\n' || raw.charAt(i) == '\r' || i - start >= LONGEST_LINE) {
                var line = trimmed(start, i);
                if (line[0] < line[1]) {
                    lines.add(line);
                }
                start = i < raw.length() && (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') ? i + 1 : i;
                if (i == raw.length()) {
                    break;
                }
            }
        }
        return lines;
    }

    private int[] trimmed(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isBlank(raw.charAt(start)) && raw.charAt(start) != '\t') {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1)) && raw.charAt(end - 1) != '\t') {
            end--;
        }
        return new int[] {start, end};
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0xa0 || c == 0x3000 || c == 0xfeff;
    }

    private List<NormalText> cells(int[] line) {
        var tabs = parts(line, '\t', '\t');
        if (tabs.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
            return tabs;
        }
        var bars = parts(line, '|', '｜');
        if (bars.size() > 2 || bars.size() == 2 && raw.charAt(line[0]) != '|') {
            // A frame has a bar at both ends; at one end it stands behind an empty cell.
            if (isBar(raw.charAt(line[0])) && isBar(raw.charAt(line[1] - 1))) {
                bars.remove(bars.size() - 1);
                bars.remove(0);
            }
            return bars.size() > 1 ? bars : List.of();
        }
        return blanks(line);
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '｜';
    }

    private List<NormalText> parts(int[] line, char one, char other) {
        var parts = new ArrayList<NormalText>();
        var start = line[0];
        for (var i = line[0]; i <= line[1] && parts.size() < MOST_CELLS; i++) {
            if (i == line[1] || raw.charAt(i) == one || raw.charAt(i) == other) {
                parts.add(NormalText.of(raw, start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** A row whose cells only blanks part: several pieces, no sentence, and numbers or a form's own words among them. */
    private List<NormalText> blanks(int[] line) {
        if (line[1] - line[0] > 400) {
            return List.of();
        }
        var pieces = new ArrayList<NormalText>();
        var start = -1;
        var telling = 0;
        for (var i = line[0]; i <= line[1]; i++) {
            var blank = i == line[1] || isBlank(raw.charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                var piece = NormalText.of(raw, start, i);
                if (piece.value().indexOf('。') >= 0) {
                    return List.of();
                }
                if (Cells.isNumeric(piece) || Columns.of(piece.value()) != null) {
                    telling++;
                }
                pieces.add(piece);
                start = -1;
            }
        }
        return pieces.size() >= 3 && telling >= 2 || isTotal(pieces) ? pieces : List.of();
    }

    /** 总计 285, below rows of more cells. */
    private boolean isTotal(List<NormalText> pieces) {
        return pieces.size() == 2
                && open.isEmpty()
                && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1).cells().size() > 2
                && TotalRows.isTotal(pieces.get(0).value())
                && Cells.isNumeric(pieces.get(1));
    }

    /** A whole form on one line, as it comes out of some files: several heads of columns in a row, blanks between. */
    private List<NormalText> tokens(int[] line) {
        if (line[1] - line[0] < SHORTEST_FORM) {
            return List.of();
        }
        var tokens = new ArrayList<NormalText>();
        var start = -1;
        var heads = 0;
        var most = 0;
        for (var i = line[0]; i <= line[1]; i++) {
            var blank = i == line[1] || isBlank(raw.charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                var token = NormalText.of(raw, start, i);
                if (!token.isEmpty()) {
                    tokens.add(token);
                    if (Columns.of(token.value()) != null) {
                        heads++;
                    } else {
                        // Two heads tell as much if their figures follow.
                        most = Math.max(most, heads > 1 && Cells.isNumeric(token) ? FEWEST_HEADS : heads);
                        heads = 0;
                    }
                }
                start = -1;
            }
        }
        return most >= FEWEST_HEADS && tokens.size() <= MOST_TOKENS ? tokens : List.of();
    }

    /** How wide a line with what did not go on it would be; nothing where the text is not broken for want of room. */
    private @Nullable Integer fullLine(List<int[]> lines) {
        var counts = new int[400];
        var longer = 0;
        for (var line : lines) {
            var width = width(line);
            if (width < counts.length) {
                counts[width]++;
            } else {
                longer++;
            }
        }
        var best = 0;
        var most = 0;
        for (var width = SHORTEST_FULL_LINE; width < counts.length - 4; width++) {
            var near = 0;
            for (var w = width - 3; w <= width + 2; w++) {
                near += counts[w];
            }
            if (near > most) {
                most = near;
                best = width;
            }
        }
        var atLeast = 0;
        for (var width = best + 4; width < counts.length; width++) {
            atLeast += counts[width];
        }
        return most >= FEWEST_FULL_LINES && (atLeast + longer) * 5 < most ? best - 3 : null;
    }

    /** How wide the line's first piece is that no page breaks: a number or word, or a character, with the stops behind it. */
    private int unbroken(int[] line) {
        var end = line[0];
        while (end < line[1] && raw.charAt(end) > ' ' && raw.charAt(end) < 0x7f) {
            end++;
        }
        end = Math.max(end, line[0] + 1);
        while (end < line[1] && NEVER_FIRST.indexOf(raw.charAt(end)) >= 0) {
            end++;
        }
        return width(line[0], end);
    }

    private int width(int[] line) {
        return width(line[0], line[1]);
    }

    /** As it is seen: a Chinese character is as wide as two digits. */
    private int width(int from, int to) {
        var width = 0;
        for (var i = from; i < to; i++) {
            width += raw.charAt(i) < 0x2e80 ? 1 : 2;
        }
        return width;
    }

    /** 1220. / 06万元 or 1220.06 / 万元: a sentence that was broken inside its number, however wide the page is. */
    private boolean breaksANumber(int[] last, int[] next) {
        if (last[1] - last[0] < SHORTEST_SENTENCE || next[0] - last[1] > 2) {
            return false;
        }
        var end = raw.charAt(last[1] - 1);
        var sentence = raw.substring(last[0], last[1]);
        return (sentence.indexOf('，') >= 0 || sentence.indexOf(',') >= 0)
                && (end == '.' && Mentions.isDigit(raw.charAt(last[1] - 2)) && Mentions.isDigit(raw.charAt(next[0]))
                        || Mentions.isDigit(end)
                                && (raw.startsWith("万元", next[0])
                                        || raw.startsWith("亿元", next[0])
                                        || raw.startsWith("元", next[0])
                                        || raw.startsWith("%", next[0])));
    }

    private boolean continues(int[] line, @Nullable Integer full) {
        var last = open.get(open.size() - 1);
        if (breaksANumber(last, line)) {
            return true;
        }
        if (line[0] - last[1] > 2 + 8) {
            return false;
        }
        var end = raw.charAt(last[1] - 1);
        var isOpen = (end == '，' || end == ',' || end == '、') && last[1] - last[0] >= SHORTEST_SENTENCE;
        if (!isOpen && (full == null || width(last) + unbroken(line) < full)) {
            return false;
        }
        if ("。！？!?".indexOf(end) >= 0) {
            return false;
        }
        // An empty line in between parts paragraphs.
        var breaks = 0;
        for (var i = last[1]; i < line[0]; i++) {
            breaks += raw.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks < 2
                && (Heading.of(NormalText.of(raw, line[0], Math.min(line[1], line[0] + 40))
                                        .value())
                                == null
                        || Mentions.isDigit(end)
                        || end == '.');
    }
}
