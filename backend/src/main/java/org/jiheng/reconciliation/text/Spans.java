package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** How long something took or how late it was, and the days from and to which: 原定9月30日竣工，实际11月18日竣工，延后49天. */
final class Spans {

    /** @param day the first of the month where only a month is told */
    private record Day(LocalDate day, boolean month, int start, int end, int sentence) {}

    private static final List<String> LATE =
            List.of("延后", "推迟", "延期", "延迟", "逾期", "超期", "滞后", "晚于", "晚", "迟于", "拖延", "延误", "顺延");
    private static final List<String> EARLY = List.of("提前", "早于", "早");
    private static final List<String> LASTS = List.of("历时", "用时", "耗时", "历经", "为期");
    private static final WordList PLANNED =
            WordList.of("计划", "原定", "目标", "合同", "约定", "要求", "前", "底", "应于", "规定", "时限", "预定");
    private static final WordList APART = WordList.of("工作日", "扣除", "剔除", "平均", "每", "累计", "约", "共");
    private static final int NEAR = 12;
    private static final int FARTHEST = 60;
    private static final int ANY_YEAR = 2001;

    private final Passage passage;
    private final FactBook book;
    private final List<Day> days;

    private Spans(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
        this.days = days(passage.value());
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        for (var passage : passages) {
            Spans spans = null;
            for (var item : passage.items()) {
                var word = item.mention().quantity().word();
                if ((word.equals("天") || word.equals("个月")) && item.mention().isPlain()) {
                    spans = spans == null ? new Spans(passage, book) : spans;
                    spans.at(item, word.equals("个月"));
                }
            }
        }
    }

    private void at(Item span, boolean months) {
        var label = span.label();
        var way = ends(LATE, label) ? 1 : ends(EARLY, label) ? -1 : 0;
        if (way == 0 && !ends(LASTS, label) || APART.isIn(label)) {
            return;
        }
        var near = days.stream()
                .filter(day -> day.sentence() == span.sentence()
                        && Math.abs(day.end() - span.mention().start()) <= FARTHEST)
                .toList();
        var told = span.fact().number().longValue();
        for (var one : days) {
            for (var other : days) {
                if (one != other
                        && fits(one.day(), other.day(), told, months, way == 0)
                        && (way == 0 || near.size() != 2 || !isAgainst(near, way))) {
                    book.looked(RuleId.R101, Outcome.HELD, List.of(span.fact()));
                    return;
                }
            }
        }
        if (near.size() == 2
                && (way == 0 || isPlanned(near.get(0)) != isPlanned(near.get(1)))
                && near.get(0).month() == near.get(1).month()
                && near.get(0).month() == months) {
            violated(span, near, months);
        }
    }

    /** Late though it was before the day that was planned, or the other way round. */
    private boolean isAgainst(List<Day> two, int way) {
        var planned =
                isPlanned(two.get(0)) == isPlanned(two.get(1)) ? null : isPlanned(two.get(0)) ? two.get(0) : two.get(1);
        if (planned == null) {
            return false;
        }
        var actual = planned == two.get(0) ? two.get(1) : two.get(0);
        return way > 0 ? actual.day().isBefore(planned.day()) : planned.day().isBefore(actual.day());
    }

    private boolean isPlanned(Day day) {
        var value = passage.value();
        var from = day.start();
        while (from > 0 && day.start() - from < NEAR && "，。；、".indexOf(value.charAt(from - 1)) < 0) {
            from--;
        }
        var before = value.substring(from, day.start());
        var behind = value.substring(day.end(), Math.min(value.length(), day.end() + 2));
        return PLANNED.isIn(before) && !before.contains("实际") || behind.startsWith("前") || behind.startsWith("底");
    }

    private void violated(Item span, List<Day> two, boolean months) {
        var one = two.get(0).day();
        var other = two.get(1).day();
        var apart = Math.abs(months ? ChronoUnit.MONTHS.between(one, other) : ChronoUnit.DAYS.between(one, other));
        var facts = List.of(span.fact(), fact(two.get(0)), fact(two.get(1)));
        book.observe(
                RuleId.R101,
                Severity.ERROR,
                "recon.span",
                facts,
                span.label().strip() + span.fact().shown(),
                facts.get(1).quote().text(),
                facts.get(2).quote().text(),
                apart + (months ? "个月" : "天"));
    }

    private Fact fact(Day day) {
        return book.add(
                FactKind.DATE,
                passage.subject(),
                "",
                Basis.UNKNOWN,
                "",
                new Quantity(BigDecimal.valueOf(day.day().toEpochDay()), BigDecimal.ONE, Measure.COUNT, "", false),
                passage.value().substring(day.start(), day.end()),
                true,
                passage.text().quote(day.start(), day.end()));
    }

    private static boolean fits(LocalDate one, LocalDate other, long told, boolean months, boolean inclusive) {
        if (months) {
            var apart = Math.abs((one.getYear() - other.getYear()) * 12L + one.getMonthValue() - other.getMonthValue());
            return Math.abs(apart - told) <= (one.getDayOfMonth() == other.getDayOfMonth() ? 0 : 1);
        }
        var apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        return apart == told || apart + 1 == told || inclusive && apart - 1 == told;
    }

    private static boolean ends(List<String> words, String label) {
        return words.stream().anyMatch(word -> {
            var at = label.lastIndexOf(word);
            return at >= 0
                    && (label.length() - at - word.length() <= 4
                            || !word.equals("早") && !word.equals("晚") && label.length() - at <= 24);
        });
    }

    /** 2023年9月30日, 9月30日 behind it, 2024年10月. */
    private static List<Day> days(String value) {
        var found = new ArrayList<Day>();
        var year = 0;
        var sentence = 0;
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '。') {
                sentence++;
            }
            if (!Mentions.isDigit(c)) {
                continue;
            }
            var end = Mentions.numberEnd(value, i);
            var next = end < value.length() ? value.charAt(end) : ' ';
            if (next == '年' && end - i == 4) {
                year = Integer.parseInt(value.substring(i, end));
                var day = month(value, end + 1, i, year, sentence);
                if (day != null) {
                    found.add(day);
                    end = day.end();
                }
            } else if (next == '月' && end - i <= 2) {
                var day = month(value, i, i, year, sentence);
                if (day != null) {
                    found.add(day);
                    end = day.end();
                }
            }
            i = end - 1;
        }
        return found;
    }

    private static @Nullable Day month(String value, int from, int start, int year, int sentence) {
        var end = digits(value, from);
        if (end == from || end - from > 2 || end >= value.length() || value.charAt(end) != '月') {
            return null;
        }
        var month = Integer.parseInt(value.substring(from, end));
        var dayEnd = digits(value, end + 1);
        var hasDay = dayEnd > end + 1 && dayEnd - end <= 3 && dayEnd < value.length() && value.charAt(dayEnd) == '日';
        try {
            var day = LocalDate.of(
                    year == 0 ? ANY_YEAR : year,
                    month,
                    hasDay ? Integer.parseInt(value.substring(end + 1, dayEnd)) : 1);
            return new Day(day, !hasDay, start, hasDay ? dayEnd + 1 : end + 1, sentence);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String value, int from) {
        var end = from;
        while (end < value.length() && Mentions.isDigit(value.charAt(end))) {
            end++;
        }
        return end;
    }
}
