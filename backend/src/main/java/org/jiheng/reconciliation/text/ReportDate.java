package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** The day on which the report was signed or published: nothing was finished after it. */
final class ReportDate {

    private static final List<String> NAMES =
            List.of("发布时间", "发布日期", "发文日期", "成文日期", "填报日期", "填表日期", "填报时间", "报告日期", "报告时间", "公开时间", "公开日期", "日期：");
    private static final WordList DONE = WordList.of(
            "通过", "验收", "完工", "竣工", "完成", "投入使用", "建成", "开工", "签订", "印发", "成立", "上线", "交付", "到位", "支付", "拨付", "结题",
            "移交");
    private static final WordList TO_COME = WordList.of(
            "计划", "预计", "拟", "将", "力争", "前", "目标", "应", "到期", "有效期", "截止", "确保", "争取", "推迟", "延期", "延至", "要求", "之内",
            "约定", "预期", "止", "再", "后", "起", "待", "质保", "合同期", "工期", "期限", "安排", "顺延", "调整");
    private static final int LONGEST_NAMED = 60;
    private static final int LONGEST_ALONE = 14;
    private static final int CLAUSE = 24;
    private static final int MOST = 5;

    /** As year, month and day one behind the other; the day is zero where none is printed. */
    private record Day(int number, NormalText text, int start, int end) {}

    private ReportDate() {}

    static void relate(List<Block> blocks, FactBook book) {
        Day own = null;
        for (var block : blocks) {
            if (block.isRow() && block.value().length() > LONGEST_NAMED * 2) {
                continue;
            }
            var day = named(block.text());
            if (day != null && (own == null || day.number() > own.number())) {
                own = day;
            }
        }
        if (own == null) {
            return;
        }
        var found = 0;
        for (var block : blocks) {
            var value = block.value();
            for (var at = value.indexOf("20"); at >= 0 && found < MOST; at = value.indexOf("20", at + 2)) {
                var day = block.isRow() ? null : day(block.text(), at);
                if (day != null && day.number() > own.number() && isDone(value, day)) {
                    book.observe(
                            RuleId.R101,
                            Severity.ERROR,
                            "recon.after-report",
                            List.of(fact(day, book), fact(own, book)),
                            day.text().value().substring(day.start(), day.end()),
                            own.text().value().substring(own.start(), own.end()));
                    found++;
                }
            }
        }
    }

    /** 发布时间：2025-04-22, or a date that stands alone on a line. */
    private static @Nullable Day named(NormalText text) {
        var value = text.value();
        if (value.length() > LONGEST_NAMED * 2) {
            return null;
        }
        for (var name : NAMES) {
            var at = value.indexOf(name);
            if (at >= 0) {
                var from = value.indexOf("20", at);
                return from < 0 || from - at > name.length() + 4 ? null : full(day(text, from));
            }
        }
        return value.length() <= LONGEST_ALONE && value.startsWith("20") && value.endsWith("日")
                ? full(day(text, 0))
                : null;
    }

    private static @Nullable Day full(@Nullable Day day) {
        return day != null && day.number() % 100 > 0 ? day : null;
    }

    /** 2025年8月23日, 2025年8月 or 2025-08-23. */
    private static @Nullable Day day(NormalText text, int at) {
        var value = text.value();
        if (at > 0 && Mentions.isDigit(value.charAt(at - 1)) || number(value, at, 4) < 0) {
            return null;
        }
        var parts = new int[] {number(value, at, 4), 0, 0};
        var stops = List.of("年-./", "月-./", "日");
        var i = at + 4;
        for (var part = 1; part < parts.length; part++) {
            if (i >= value.length() || stops.get(part - 1).indexOf(value.charAt(i)) < 0) {
                return null;
            }
            var end = i + 1;
            while (end < value.length() && end - i <= 2 && Mentions.isDigit(value.charAt(end))) {
                end++;
            }
            if (end == i + 1) {
                return part == 2 && value.charAt(i) == '月' ? new Day(number(parts), text, at, i + 1) : null;
            }
            parts[part] = number(value, i + 1, end - i - 1);
            i = end;
        }
        var end = i < value.length() && value.charAt(i) == '日' ? i + 1 : i;
        return parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31
                ? new Day(number(parts), text, at, end)
                : null;
    }

    private static int number(int[] parts) {
        return parts[0] * 10_000 + parts[1] * 100 + parts[2];
    }

    private static int number(String value, int from, int length) {
        if (from + length > value.length() || length == 0) {
            return -1;
        }
        var number = 0;
        for (var i = from; i < from + length; i++) {
            if (!Mentions.isDigit(value.charAt(i))) {
                return -1;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    /** Said to be over: the words behind the date, and none before it that speaks of what is to come. */
    private static boolean isDone(String value, Day day) {
        var end = day.end();
        while (end < value.length() && end - day.end() < CLAUSE && "，。；、（".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        var start = day.start();
        while (start > 0 && day.start() - start < CLAUSE && "，。；".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        var behind = value.substring(day.end(), end);
        var clause = value.substring(start, day.start()) + behind;
        return DONE.isIn(behind) && !TO_COME.isIn(clause);
    }

    private static Fact fact(Day day, FactBook book) {
        return book.words(
                FactKind.DATE,
                "",
                "",
                day.text().value().substring(day.start(), day.end()),
                day.text().quote(day.start(), day.end()));
    }
}
