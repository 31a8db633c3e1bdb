package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** Dates in the order in which things happen: from a day to a later one, begun before it was finished. */
final class Dates {

    /** @param implied whether its year is only that of the date before */
    private record Date(int day, int start, int end, boolean implied) {}

    private static final List<String> BEGINS = List.of("开工", "开始", "动工", "启动");
    private static final List<String> ENDS = List.of("完工", "竣工", "验收", "结束", "完成");
    private static final List<String> UNTIL = List.of("至", "到", "-", "—", "起至", "~");
    private static final int NEAR = 6;
    /** What comes before what in a project's life. */
    private static final List<List<String>> STAGES = List.of(
            List.of("项目建议书"),
            List.of("可行性研究", "可研", "立项"),
            List.of("初步设计"),
            List.of("施工图"),
            List.of("招标公告", "发布招标", "开标"),
            List.of("中标"),
            List.of("签订合同", "签订施工合同", "合同签订"),
            List.of("开工", "动工"),
            List.of("完工", "竣工"),
            List.of("验收"));

    private static final int NO_STAGE = -1;
    private static final int LONGEST_STAGE = 24;
    private static final int FARTHEST = 60;

    private Dates() {}

    static void relate(List<Block> blocks, FactBook book) {
        for (var block : blocks) {
            for (var cell : block.cells()) {
                in(cell, book);
            }
        }
    }

    private static void in(NormalText text, FactBook book) {
        var dates = find(text.value());
        for (var i = 1; i < dates.size(); i++) {
            var one = dates.get(i - 1);
            var other = dates.get(i);
            var between = text.value().substring(one.end(), other.start());
            // 2022年12月1日至2月28日 may well end in the year after.
            var range = UNTIL.contains(between.strip()) && !other.implied();
            var works = between.length() <= 12
                    && between.indexOf('。') < 0
                    && BEGINS.stream().anyMatch(w -> near(text.value(), one.end(), w))
                    && ENDS.stream().anyMatch(w -> near(text.value(), other.end(), w));
            var stages = between.length() <= FARTHEST
                    && between.indexOf('。') < 0
                    && follows(stage(text.value(), one.end()), stage(text.value(), other.end()));
            if (!range && !works && !stages) {
                continue;
            }
            var facts = List.of(fact(text, one, book), fact(text, other, book));
            if (one.day() > other.day()) {
                book.observe(
                        RuleId.R101,
                        (range || works) && !other.implied() ? Severity.ERROR : Severity.WARNING,
                        "recon.dates",
                        facts,
                        facts.get(0).quote().text(),
                        facts.get(1).quote().text());
            } else {
                book.looked(RuleId.R101, Outcome.HELD, facts);
            }
        }
    }

    private static boolean follows(int one, int other) {
        return one != NO_STAGE && other > one;
    }

    /** How far a project has come, as the words behind a date say. */
    private static int stage(String value, int from) {
        var end = from;
        while (end < value.length() && end - from < LONGEST_STAGE && "，。；、".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        var words = value.substring(from, end);
        for (var i = 0; i < STAGES.size(); i++) {
            if (STAGES.get(i).stream().anyMatch(words::contains)) {
                return i;
            }
        }
        return NO_STAGE;
    }

    private static boolean near(String value, int from, String word) {
        var at = value.indexOf(word, from);
        return at >= 0 && at - from <= NEAR;
    }

    private static Fact fact(NormalText text, Date date, FactBook book) {
        return book.add(
                FactKind.DATE,
                "",
                "",
                Basis.UNKNOWN,
                "",
                new Quantity(BigDecimal.valueOf(date.day()), BigDecimal.ONE, Measure.COUNT, "", false),
                text.value().substring(date.start(), date.end()),
                true,
                text.quote(date.start(), date.end()));
    }

    /** 2020年5月20日, and 6月20日 behind it; a month without a day is neither before nor behind its days. */
    private static List<Date> find(String value) {
        var dates = new ArrayList<Date>();
        var year = 0;
        var i = 0;
        while (i < value.length()) {
            if (!Mentions.isDigit(value.charAt(i))) {
                i++;
                continue;
            }
            var end = i;
            while (end < value.length() && Mentions.isDigit(value.charAt(end))) {
                end++;
            }
            if (end - i == 4 && end < value.length() && value.charAt(end) == '年') {
                year = Integer.parseInt(value.substring(i, end));
                var date = date(value, end + 1, i, year, false);
                if (date != null) {
                    dates.add(date);
                    end = date.end();
                }
            } else if (end - i <= 2 && year > 0) {
                var date = date(value, i, i, year, true);
                if (date != null) {
                    dates.add(date);
                    end = date.end();
                }
            }
            i = end;
        }
        return dates;
    }

    private static @Nullable Date date(String value, int from, int start, int year, boolean implied) {
        var month = number(value, from);
        var monthEnd = near(value, from, '月');
        if (month < 1 || month > 12 || monthEnd < 0) {
            return null;
        }
        var day = number(value, monthEnd + 1);
        var dayEnd = near(value, monthEnd + 1, '日');
        return day >= 1 && day <= 31 && dayEnd > 0
                ? new Date(year * 10_000 + month * 100 + day, start, dayEnd + 1, implied)
                : null;
    }

    /** Where the letter stands that ends a number of two digits at most, or -1. */
    private static int near(String value, int from, char letter) {
        for (var i = from; i < value.length() && i <= from + 2; i++) {
            if (value.charAt(i) == letter) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String value, int from) {
        var end = from;
        while (end < value.length() && end - from < 2 && Mentions.isDigit(value.charAt(end))) {
            end++;
        }
        return end == from ? -1 : Integer.parseInt(value.substring(from, end));
    }
}
