package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jspecify.annotations.Nullable;

/** A paragraph with its numbers, each with its label and what it is. */
final class Passage {

    /**
     * A number of the paragraph.
     *
     * @param prior of another year than the report's
     * @param elsewhere of something that is not the year's account: a contract, a total investment
     * @param depth of parentheses
     * @param sentence index of its sentence
     */
    record Item(Mention mention, Fact fact, String label, boolean prior, boolean elsewhere, int depth, int sentence) {

        FactKind kind() {
            return fact.kind();
        }

        boolean isMoney() {
            return mention.measure() == Measure.YUAN;
        }

        boolean isPlainMoney() {
            return isMoney() && mention.isPlain() && !prior && !elsewhere && kind() != FactKind.DIFFERENCE;
        }
    }

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TAIL = 8;
    /** Words that far before a number still tell what it is. */
    private static final int FAR = 600;

    private static final int SHORTEST_SENTENCE = 12;

    private static final int FROM_TO = 5;

    private static final String STOPS = "，。；、：（）！？\"“”";

    private final Block block;
    private final String subject;
    private final String chapter;
    private final String value;
    private final List<Item> items = new ArrayList<>();

    private Passage(Block block, String subject, String chapter) {
        this.block = block;
        this.subject = subject;
        this.chapter = chapter;
        this.value = block.value();
    }

    static Passage of(Block block, String subject, String chapter, @Nullable Integer year, FactBook book) {
        var passage = new Passage(block, subject, chapter);
        passage.read(year, book);
        return passage;
    }

    /** Sentences in a cell: what they tell of each other, and no account of the report. */
    static Passage of(NormalText cell, int index, FactBook book) {
        var passage = new Passage(new Block(index, cell, List.of(cell), null), "", "");
        passage.read(null, book);
        return passage;
    }

    /** Whether a cell holds more than a name or a number. */
    static boolean isSpoken(NormalText cell) {
        var value = cell.value();
        return value.length() >= SHORTEST_SENTENCE
                && Cells.hasDigit(value)
                && value.chars().anyMatch(c -> "，；。".indexOf(c) >= 0);
    }

    private void read(@Nullable Integer year, FactBook book) {
        var depth = 0;
        var sentence = 0;
        var at = 0;
        var sentenceStart = 0;
        var previousEnd = 0;
        Integer sentenceYear = null;
        for (var mention : Mentions.in(value)) {
            for (; at < mention.start(); at++) {
                var c = value.charAt(at);
                if (c == '（') {
                    depth++;
                } else if (c == '）') {
                    depth = Math.max(0, depth - 1);
                } else if (c == '。') {
                    depth = 0;
                    sentence++;
                    sentenceStart = at + 1;
                    sentenceYear = null;
                }
            }
            var label = label(mention, previousEnd);
            var own = Years.last(label);
            if (own == null && previousEnd <= sentenceStart) {
                own = Years.last(value.substring(Math.max(sentenceStart, mention.start() - FAR), mention.start()));
            }
            if (sentenceYear == null && previousEnd <= sentenceStart) {
                sentenceYear = own;
            }
            var effective = own != null ? own : sentenceYear;
            var prior = isFrom(label, mention) || effective != null && year != null && !effective.equals(year);
            var elsewhere = Words.isElsewhere(label);
            var kind = ofSubject(kind(mention, label));
            var context = value.substring(Math.max(sentenceStart, mention.start() - FAR), mention.start());
            var basis = basis(kind, context, label);
            var fact = book.amount(
                    kind, subject, scope(kind, label, mention), basis, Words.trimmed(label), mention, block.text());
            items.add(new Item(mention, fact, label, prior, elsewhere, depth, sentence));
            previousEnd = mention.end();
        }
    }

    /** 由3105.40万元增加到3298.16万元: what it was before. */
    private boolean isFrom(String label, Mention mention) {
        var end = label.stripTrailing();
        if (!end.endsWith("由") && !end.endsWith("从")) {
            return false;
        }
        var behind = value.substring(mention.end(), Math.min(value.length(), mention.end() + FROM_TO));
        return behind.indexOf('到') > 0 || behind.indexOf('至') > 0;
    }

    /** What narrows spending may stand at the begin of the paragraph or in its chapter's title. */
    private String scope(FactKind kind, String label, Mention mention) {
        var own = Words.scope(label);
        var isSpending = switch (kind) {
            case EXPENDITURE_TOTAL, BASIC_EXPENDITURE, PROJECT_EXPENDITURE, PERSONNEL, GENERAL_OPERATING -> true;
            default -> false;
        };
        if (!own.isEmpty() || !isSpending) {
            return own;
        }
        var before = value.substring(Math.max(0, mention.start() - FAR), mention.start());
        return chapter.contains("财政拨款")
                        || chapter.contains("一般公共预算")
                        || before.contains("财政拨款支出")
                        || before.contains("公共预算支出")
                        || before.contains("财政拨款本年支出")
                ? "财政拨款"
                : "";
    }

    /** In a project's own section spending is the project's. */
    private FactKind ofSubject(FactKind kind) {
        if (subject.isEmpty()) {
            return kind;
        }
        return kind == FactKind.EXPENDITURE_TOTAL || kind == FactKind.PROJECT_EXPENDITURE ? FactKind.EXECUTED : kind;
    }

    private Basis basis(FactKind kind, String context, String label) {
        return switch (kind) {
            case INITIAL_BUDGET -> Basis.INITIAL_BUDGET;
            case YEAR_BUDGET -> Basis.YEAR_BUDGET;
            case ARRIVED -> Basis.ARRIVED;
            case EXECUTED -> Basis.EXECUTED;
            default -> {
                var basis = Words.basis(context, label);
                if (basis != Basis.UNKNOWN) {
                    yield basis;
                }
                yield chapter.contains("预算") && !chapter.contains("执行") && !chapter.contains("决算")
                        ? Basis.UNKNOWN
                        : Basis.EXECUTED;
            }
        };
    }

    /** The words before a number back to the last stop; behind a colon or a parenthesis the words before that. */
    private String label(Mention mention, int previousEnd) {
        var end = mention.start();
        while (end > previousEnd && "：（ “\"￥¥".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        var start = end;
        while (start > previousEnd && end - start < LONGEST_LABEL && STOPS.indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        // “三公”经费, 因公出国（境）费: the stop belongs to the name.
        if (start > previousEnd && "”\"）".indexOf(value.charAt(start - 1)) >= 0) {
            var open = Math.max(
                    Math.max(value.lastIndexOf('“', start - 2), value.lastIndexOf('（', start - 2)),
                    value.lastIndexOf('"', start - 2));
            if (open >= previousEnd && start - open < 12) {
                start = open;
                while (start > previousEnd
                        && end - start < LONGEST_LABEL
                        && STOPS.indexOf(value.charAt(start - 1)) < 0) {
                    start--;
                }
            }
        }
        return value.substring(start, end);
    }

    private static FactKind kind(Mention mention, String label) {
        var trimmed = Words.trimmed(label);
        return switch (mention.measure()) {
            case YUAN ->
                Words.direction(label) != null
                                && !trimmed.endsWith("追加")
                                && !trimmed.endsWith("调增")
                                && !trimmed.endsWith("调减")
                        ? FactKind.DIFFERENCE
                        // 支出总额由3105万元增加到…: what it was before.
                        : label.endsWith("由") ? FactKind.AMOUNT : Words.kind(label);
            case PERCENT, PERCENTAGE_POINT -> percent(label, trimmed);
            case POINTS -> points(trimmed);
            default -> FactKind.COUNT;
        };
    }

    private static FactKind percent(String label, String trimmed) {
        if (Words.direction(label) != null
                || trimmed.endsWith("同比")
                || trimmed.endsWith("变动率")
                || trimmed.endsWith("调整率")
                || trimmed.endsWith("增长率")) {
            return FactKind.CHANGE_RATE;
        }
        if (label.contains("到位")) {
            return FactKind.ARRIVAL_RATE;
        }
        if (trimmed.endsWith("执行率")
                || trimmed.endsWith("支付率")
                || trimmed.endsWith("支出率")
                || trimmed.endsWith("支付进度")
                || trimmed.endsWith("执行进度")
                || trimmed.endsWith("支出进度")
                || trimmed.endsWith("资金使用率")
                || trimmed.endsWith("预算完成率")
                || trimmed.endsWith("拨付率")
                || trimmed.endsWith("拨付进度")
                || trimmed.endsWith("拨付比例")
                || trimmed.endsWith("发放率")
                || trimmed.endsWith("兑付率")
                || trimmed.endsWith("兑现率")
                || trimmed.endsWith("经费使用率")
                || trimmed.endsWith("使用进度")
                || trimmed.endsWith("执行率总体")
                || trimmed.contains("完成") && trimmed.endsWith("预算")
                || trimmed.contains("占") && trimmed.endsWith("预算")
                || trimmed.endsWith("执行率（B/A")) {
            return FactKind.EXECUTION_RATE;
        }
        if (label.contains("占") || trimmed.endsWith("比重") || trimmed.endsWith("比例")) {
            return FactKind.SHARE;
        }
        return FactKind.AMOUNT;
    }

    private static FactKind points(String trimmed) {
        if (trimmed.endsWith("满分")
                || trimmed.endsWith("分值")
                || trimmed.endsWith("权重")
                || trimmed.endsWith("标准分")
                || trimmed.endsWith("总分值")) {
            return FactKind.POINTS;
        }
        if (trimmed.endsWith("扣")
                || trimmed.endsWith("扣除")
                || trimmed.endsWith("扣减")
                || trimmed.endsWith("失")
                || trimmed.endsWith("扣分")) {
            return FactKind.DIFFERENCE;
        }
        return trimmed.endsWith("得")
                        || trimmed.contains("得分")
                        || trimmed.endsWith("评分")
                        || trimmed.endsWith("总分")
                        || trimmed.contains("自评")
                        || trimmed.contains("综合评价")
                ? FactKind.SCORE
                : FactKind.AMOUNT;
    }

    Block block() {
        return block;
    }

    NormalText text() {
        return block.text();
    }

    String value() {
        return value;
    }

    String subject() {
        return subject;
    }

    String chapter() {
        return chapter;
    }

    List<Item> items() {
        return items;
    }

    /** What stands between two numbers, but for what is in parentheses. */
    String beside(Item one, Item other) {
        var between = between(one, other);
        if (between.indexOf('（') < 0) {
            return between;
        }
        var beside = new StringBuilder();
        var open = 0;
        for (var i = 0; i < between.length(); i++) {
            var c = between.charAt(i);
            open += c == '（' ? 1 : 0;
            if (open == 0) {
                beside.append(c);
            }
            open = Math.max(0, c == '）' ? open - 1 : open);
        }
        return beside.toString();
    }

    /** The words behind a number up to the next stop: 11个完成, 32个行政村. */
    String behind(Item item) {
        var end = item.mention().end();
        while (end < value.length()
                && end - item.mention().end() < LONGEST_TAIL
                && STOPS.indexOf(value.charAt(end)) < 0
                && value.charAt(end) != '、'
                && !Mentions.isDigit(value.charAt(end))) {
            end++;
        }
        return value.substring(item.mention().end(), end);
    }

    /** What stands between two numbers. */
    String between(Item one, Item other) {
        return value.substring(
                one.mention().end(),
                Math.max(one.mention().end(), other.mention().start()));
    }
}
