package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 得分86.28分，等级为“良”: scores with their grades, and scores of parts with their total. */
final class Grades {

    private static final WordList WORDS = WordList.of("优秀", "良好", "中等", "较差", "不合格", "优", "良", "中", "差");
    private static final WordList LEADS = WordList.of(
            "等级", "等次", "等级为", "等级是", "等级：", "等次为", "结果为", "结果是", "结论为", "评为", "评定为", "评价为", "级别为", "档次为", "等级评定为",
            "等级确定为", "等级属", "结果", "属于", "属", "自评为", "结果：", "结论：", "等次：", "评级为", "评级");
    private static final String OPENING = "“\"‘「『：";
    private static final String CLOSING = "”\"’」』，。；、）";
    private static final int FAR = 120;
    private static final int NOT_AGAIN = -1;

    private Grades() {}

    static void read(Passage passage, List<Fact> bands, FactBook book) {
        var grades = find(passage, book);
        var graded = new HashMap<Item, Integer>();
        for (var grade : grades) {
            if (grade.text() != null && grade.kind() == FactKind.GRADE) {
                var score = score(passage, grade.quote().start());
                // One score has one grade: what is graded behind it in another sentence is something else.
                if (score != null
                        && !isAssessed(passage, score)
                        && graded.merge(score, score.sentence(), (a, b) -> NOT_AGAIN) != NOT_AGAIN) {
                    book.relate(new Relation.Graded(
                            passage.subject().isEmpty() && !aboutAProject(score) ? RuleId.R21 : RuleId.R22,
                            Severity.ERROR,
                            score.fact(),
                            grade,
                            bands));
                }
            }
        }
        counted(passage, book);
    }

    /** 8个项目，其中“优”的7个，“良”的1个: graded are as many as there are. */
    private static void counted(Passage passage, FactBook book) {
        Item all = null;
        var others = new ArrayList<Item>();
        var graded = new ArrayList<Fact>();
        for (var item : passage.items()) {
            if (item.mention().measure() != Measure.COUNT || !item.mention().isPlain()) {
                continue;
            }
            var before = passage.value()
                    .substring(
                            Math.max(0, item.mention().start() - 6),
                            item.mention().start());
            if (isOfAGrade(before)) {
                graded.add(item.fact());
            } else if (!graded.isEmpty()) {
                break;
            } else {
                others.add(item);
                all = ProjectList.isCount(passage.value(), item.mention()) ? item : all;
            }
        }
        if (all != null && graded.size() > 1) {
            var sum = Fact.total(graded);
            var told = others.stream()
                    .filter(other -> other.fact().number().compareTo(sum) == 0)
                    .findFirst();
            book.relate(new Relation.Sum(
                    RuleId.R14, Severity.ERROR, told.orElse(all).fact(), graded, true));
        }
    }

    private static boolean isOfAGrade(String before) {
        var text = before.replace("“", "").replace("”", "").replace("\"", "");
        for (var tail : List.of("等级的", "等次的", "级的", "的", "等级", "等次")) {
            if (text.endsWith(tail)) {
                var grade = text.substring(0, text.length() - tail.length());
                return WORDS.ends(grade);
            }
        }
        var grade = WORDS.ending(text);
        return grade != null && isStart(text, text.length() - grade.length());
    }

    /** 其中优6个、良1个 */
    private static boolean isStart(String text, int at) {
        return at == 0 || "，、。；：（中级".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 年度考核得分91.3分，等级为良好: whoever assesses the whole unit has bands of his own. */
    private static boolean isAssessed(Passage passage, Item score) {
        var at = score.mention().start();
        var sentence = passage.value()
                .substring(
                        Math.max(
                                sentenceStart(passage.value(), at),
                                passage.value().lastIndexOf('；', at) + 1),
                        at);
        return sentence.contains("考核") && !sentence.contains("自评");
    }

    private static boolean aboutAProject(Item score) {
        return score.label().contains("项目");
    }

    private static List<Fact> find(Passage passage, FactBook book) {
        var value = passage.value();
        var found = new ArrayList<Fact>();
        for (var i = 0; i < value.length(); i++) {
            var word = WORDS.at(value, i);
            if (word == null) {
                continue;
            }
            var start = i > 0 && OPENING.indexOf(value.charAt(i - 1)) >= 0 && value.charAt(i - 1) != '：' ? i - 1 : i;
            var end = i + word.length();
            var closed = end >= value.length() || CLOSING.indexOf(value.charAt(end)) >= 0;
            var behind = closed && end < value.length() && "”\"’」』".indexOf(value.charAt(end)) >= 0 ? end + 1 : end;
            var named = value.startsWith("等级", behind)
                    || value.startsWith("等次", behind)
                    || value.startsWith("级", behind)
                    || value.startsWith("档", behind);
            var head = value.substring(Math.max(0, start - 8), start);
            if (head.endsWith("无") || head.endsWith("没有")) {
                continue;
            }
            var led = LEADS.ends(head);
            if (head.endsWith("均为")
                    || head.endsWith("均是")
                    || head.endsWith("全部为")
                    || head.endsWith("都为")
                    || head.endsWith("均达到")
                    || head.endsWith("均评为")
                    || head.endsWith("均")
                    || head.endsWith("均被评为")
                    || head.endsWith("都是")) {
                if (closed || named) {
                    book.words(
                            FactKind.COLLECTIVE_CLAIM,
                            passage.subject(),
                            value.substring(sentenceStart(value, start), start),
                            word,
                            passage.text().quote(Math.max(sentenceStart(value, start), start - 20), end));
                }
            } else if (led && !value.startsWith("的", behind) && (closed || named) || named && start < i) {
                found.add(book.words(
                        FactKind.GRADE,
                        passage.subject(),
                        "",
                        word,
                        passage.text().quote(i, end)));
            }
            i = end - 1;
        }
        return found;
    }

    private static int sentenceStart(String value, int at) {
        return value.lastIndexOf('。', at) + 1;
    }

    /** The nearest score in the same paragraph, before the grade or just behind it. */
    private static @Nullable Item score(Passage passage, int gradeStart) {
        Item before = null;
        for (var item : passage.items()) {
            var place = item.fact().quote().start();
            if (item.kind() != FactKind.SCORE
                    && !(item.mention().measure() == Measure.POINTS
                            && item.kind() == FactKind.AMOUNT
                            && item.label().contains("评"))) {
                continue;
            }
            if (place < gradeStart && gradeStart - place < FAR) {
                // Among several the one for the whole is graded, not the last part.
                before = before != null
                                && before.sentence() == item.sentence()
                                && passage.between(before, item).indexOf('；') < 0
                                && isTotal(before.fact().label())
                                && !isTotal(item.fact().label())
                        ? before
                        : item;
            } else if (place > gradeStart
                    && place - gradeStart < 30
                    && before == null
                    && passage.items().stream()
                                    .filter(i -> i.kind() == FactKind.SCORE)
                                    .count()
                            == 1) {
                return item;
            }
        }
        return before != null && before.mention().isPlain() ? before : null;
    }

    /** Whether a score called so is that of the whole. */
    static boolean isTotal(String label) {
        return label.endsWith("自评得分")
                || label.contains("总分")
                || label.contains("自评得分")
                || label.contains("综合得分")
                || label.contains("综合评分")
                || label.contains("评价得分")
                || label.contains("最终得分")
                || label.contains("自评总分")
                || label.contains("总得分")
                || label.contains("总体得分")
                || label.contains("绩效评价得分")
                || label.contains("合计得分");
    }
}
