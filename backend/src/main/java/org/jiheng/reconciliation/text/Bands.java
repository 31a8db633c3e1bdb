package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jspecify.annotations.Nullable;

/** 90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差: the bands of the grades, where a document prints them. */
final class Bands {

    /** The best first; words of one rank mean the same. */
    private static final List<List<String>> GRADES =
            List.of(List.of("优秀", "优"), List.of("良好", "良"), List.of("中等", "一般", "合格", "中"), List.of("较差", "不合格", "差"));

    private static final WordList BELOW = WordList.of("以下", "低于", "＜", "<", "不足");
    private static final String STOPS = "，；、。;";
    private static final int FEWEST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Band(int rank, String word, BigDecimal from, int start, int end) {}

    private Bands() {}

    /** The first whole set of bands; nothing where none is printed. */
    static List<Fact> read(List<Block> blocks, FactBook book) {
        for (var block : blocks) {
            var text = block.value();
            if (text.indexOf('优') < 0 || text.indexOf('良') < 0 || !Cells.hasDigit(text)) {
                continue;
            }
            var bands = bands(text);
            if (!bands.isEmpty()) {
                return bands.stream()
                        .map(band -> book.add(
                                FactKind.GRADE_BAND,
                                "",
                                "",
                                Basis.UNKNOWN,
                                band.word(),
                                new Quantity(band.from(), BigDecimal.ONE, Measure.POINTS, "分", false),
                                null,
                                true,
                                block.text().quote(band.start(), band.end())))
                        .toList();
            }
        }
        return List.of();
    }

    /** Neighbouring pieces of a sentence, each with one grade and its limits, from the best grade down. */
    private static List<Band> bands(String text) {
        var found = new ArrayList<Band>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i < text.length() && STOPS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            var band = band(text, start, i);
            if (band != null && follows(found, band)) {
                found.add(band);
                if (band.from().signum() == 0) {
                    break;
                }
            } else if (found.size() < FEWEST) {
                found.clear();
                if (band != null && follows(found, band)) {
                    found.add(band);
                }
            } else {
                break;
            }
            start = i + 1;
        }
        return found.size() >= FEWEST ? List.copyOf(found) : List.of();
    }

    private static boolean follows(List<Band> before, Band band) {
        if (before.isEmpty()) {
            return band.rank() == 0;
        }
        var last = before.get(before.size() - 1);
        return band.rank() == last.rank() + 1 && band.from().compareTo(last.from()) < 0;
    }

    private static @Nullable Band band(String text, int start, int end) {
        var piece = text.substring(start, end);
        var rank = -1;
        var word = "";
        for (var i = 0; i < GRADES.size(); i++) {
            var named = GRADES.get(i).stream().filter(piece::contains).findFirst();
            if (named.isPresent() && !(i == 2 && piece.contains("不合格"))) {
                if (rank >= 0) {
                    return null;
                }
                rank = i;
                word = named.get();
            }
        }
        var limits = limits(piece);
        if (rank < 0 || limits.isEmpty() || limits.size() > 2) {
            return null;
        }
        var lowest = limits.stream().min(BigDecimal::compareTo).orElseThrow();
        var from = limits.size() == 1 && BELOW.isIn(piece) ? BigDecimal.ZERO : lowest;
        return new Band(rank, word, from, start, end);
    }

    /** The different numbers from 0 to 100; nothing if another number is among them. */
    private static List<BigDecimal> limits(String piece) {
        var limits = new ArrayList<BigDecimal>();
        for (var i = 0; i < piece.length(); ) {
            if (!Mentions.isDigit(piece.charAt(i))) {
                i++;
                continue;
            }
            var end = Mentions.numberEnd(piece, i);
            var number = Splits.number(piece.substring(i, end));
            if (number == null || number.compareTo(HUNDRED) > 0 || piece.startsWith("%", end)) {
                return List.of();
            }
            if (limits.stream().noneMatch(known -> known.compareTo(number) == 0)) {
                limits.add(number);
            }
            i = end;
        }
        return limits;
    }
}
