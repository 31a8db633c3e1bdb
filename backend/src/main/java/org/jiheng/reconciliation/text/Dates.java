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

/** Dates in the order in which things happen: from a day to a later one, begun before it was finished. */
final class Dates {

    private record Date(int day, int start, int end) {}

    private static final List<String> BEGINS = List.of("开工", "开始", "动工", "启动");
    private static final List<String> ENDS = List.of("完工", "竣工", "验收", "结束", "完成");
    private static final List<String> UNTIL = List.of("至", "到", "-", "—", "起至", "~");
    private static final int NEAR = 6;

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
            var range = UNTIL.contains(between.strip());
            var works = between.length() <= 12
                    && between.indexOf('。') < 0
                    && BEGINS.stream().anyMatch(w -> near(text.value(), one.end(), w))
                    && ENDS.stream().anyMatch(w -> near(text.value(), other.end(), w));
            if (!range && !works) {
                continue;
            }
            var facts = List.of(fact(text, one, book), fact(text, other, book));
            if (one.day() > other.day()) {
                book.observe(
                        RuleId.R101,
                        Severity.ERROR,
                        "recon.dates",
                        facts,
                        facts.get(0).quote().text(),
                        facts.get(1).quote().text());
            } else {
                book.looked(RuleId.R101, Outcome.HELD, facts);
            }
        }
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

    /** 2020年5月20日, 2020年5月; a month without a day is neither before nor behind its days. */
    private static List<Date> find(String value) {
        var dates = new ArrayList<Date>();
        for (var year : Years.in(value)) {
            var month = number(value, year.end());
            if (month < 1 || month > 12 || value.charAt(year.end() - 1) != '年') {
                continue;
            }
            var monthEnd = value.indexOf('月', year.end());
            if (monthEnd < 0 || monthEnd - year.end() > 2) {
                continue;
            }
            var day = number(value, monthEnd + 1);
            var dayEnd = value.indexOf('日', monthEnd + 1);
            var hasDay = day >= 1 && day <= 31 && dayEnd > 0 && dayEnd - monthEnd <= 3;
            if (hasDay) {
                dates.add(new Date(year.year() * 10_000 + month * 100 + day, year.start(), dayEnd + 1));
            }
        }
        return dates;
    }

    private static int number(String value, int from) {
        var end = from;
        while (end < value.length() && end - from < 2 && Mentions.isDigit(value.charAt(end))) {
            end++;
        }
        return end == from ? -1 : Integer.parseInt(value.substring(from, end));
    }
}
