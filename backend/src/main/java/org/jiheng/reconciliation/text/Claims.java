package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** What is said of all projects at once, and of deviations. */
final class Claims {

    private static final List<String> NONE = List.of(
            "无偏离", "未偏离", "没有偏离", "无偏差", "未发生偏离", "不存在偏离", "不存在偏差", "未出现偏差", "未出现偏离", "没有偏差", "未产生偏差", "未发生偏差",
            "无绩效偏差");
    private static final List<String> DEVIATES = List.of("偏移", "偏离", "偏差");
    private static final WordList ADMITS =
            WordList.of("发生了", "存在", "产生了", "出现了", "出现", "产生", "发生", "有一定", "有所", "有了", "造成");
    private static final WordList DENIES = WordList.of(
            "不", "未", "无", "没有", "避免", "防止", "如", "若", "是否", "杜绝", "可能", "减少", "及时", "对于", "的原因", "纠正", "纠", "针对",
            "对存在", "对出现", "对发生");

    private Claims() {}

    static void read(Passage passage, FactBook book) {
        var value = passage.value();
        for (var words : NONE) {
            for (var at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length())) {
                var start = Math.max(lastStop(value, at), at - 24);
                book.words(
                        FactKind.DEVIATION_STATEMENT,
                        passage.subject(),
                        "",
                        "none",
                        passage.text().quote(start, at + words.length()));
            }
        }
        for (var words : DEVIATES) {
            for (var at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length())) {
                if (isAdmitted(value, at)) {
                    var start = Math.max(lastStop(value, at), at - 24);
                    book.words(
                            FactKind.DEVIATION_STATEMENT,
                            passage.subject(),
                            "",
                            "some",
                            passage.text().quote(start, at + words.length()));
                }
            }
        }
    }

    private static int lastStop(String value, int at) {
        for (var i = at - 1; i >= 0; i--) {
            if ("，。；：、".indexOf(value.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isAdmitted(String value, int at) {
        var clause = value.substring(Math.max(lastStop(value, at), at - 30), at);
        if (DENIES.isIn(clause)) {
            return false;
        }
        // 偏差原因, 偏离度: the word is part of a name.
        var behind = value.substring(Math.min(value.length(), at + 2), Math.min(value.length(), at + 5));
        if (behind.startsWith("原因")
                || behind.startsWith("度")
                || behind.startsWith("分析")
                || behind.startsWith("的原因")
                || behind.startsWith("情况")
                || behind.startsWith("绩效")) {
            return false;
        }
        var near = clause.substring(Math.max(0, clause.length() - 10));
        return ADMITS.isIn(near);
    }

    /** Once everything is read. */
    static void relate(FactBook book, List<Outline.Project> projects) {
        deviation(book);
        lost(book, projects);
        for (var claim : book.of(FactKind.COLLECTIVE_CLAIM)) {
            collective(book, claim);
        }
    }

    private static void deviation(FactBook book) {
        var subjects = book.of(FactKind.DEVIATION_STATEMENT).stream()
                .map(Fact::subject)
                .distinct()
                .toList();
        for (var subject : subjects) {
            var all = book.of(FactKind.DEVIATION_STATEMENT, subject);
            var none = all.stream().filter(f -> "none".equals(f.text())).toList();
            var some = all.stream().filter(f -> "some".equals(f.text())).toList();
            if (!none.isEmpty() && !some.isEmpty()) {
                book.observe(
                        RuleId.R25,
                        Severity.ERROR,
                        "recon.deviation",
                        List.of(none.get(0), some.get(0)),
                        none.get(0).quote().text(),
                        some.get(0).quote().text());
            } else if (!none.isEmpty()) {
                book.looked(RuleId.R25, Outcome.HELD, List.of(none.get(0)));
            }
        }
    }

    /** Points are lost although nothing is said to deviate: the most useful question of all. */
    private static void lost(FactBook book, List<Outline.Project> projects) {
        var about = new ArrayList<Fact>();
        var subjects = new ArrayList<String>();
        subjects.add("");
        projects.forEach(p -> subjects.add(p.key()));
        for (var subject : subjects) {
            var none = book.of(FactKind.DEVIATION_STATEMENT, subject).stream()
                    .filter(f -> "none".equals(f.text()))
                    .findFirst();
            var score = score(book, subject);
            if (none.isPresent() && score != null && Questions.losesPoints(score)) {
                about.add(score);
                about.add(none.get());
            }
        }
        if (!about.isEmpty()) {
            book.relate(Questions.pointsLost(about));
        }
    }

    static @Nullable Fact score(FactBook book, String subject) {
        return book.of(FactKind.SCORE, subject).stream()
                .filter(f -> f.isExact()
                        && f.certain()
                        && f.number().compareTo(BigDecimal.valueOf(40)) > 0
                        && f.number().compareTo(BigDecimal.valueOf(100)) <= 0)
                .findFirst()
                .orElse(null);
    }

    private static void collective(FactBook book, Fact claim) {
        if (!claim.label().contains("项目")
                && !claim.label().contains("各项")
                && !claim.label().contains("等级")) {
            return;
        }
        var grades = book.of(FactKind.GRADE).stream()
                .filter(g -> !g.subject().isEmpty())
                .toList();
        book.relate(Questions.collective(claim, grades));
    }
}
