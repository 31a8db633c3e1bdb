package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Term.Role;

/**
 * How many are left of what is counted: 计划18处、完成17处，尚余1处; 190个村中已覆盖158个，尚有32个未覆盖. Of money
 * {@link Remainders} tells.
 */
final class Rests {

    private static final WordList LEFT =
            WordList.of("剩余", "尚余", "尚有", "其余", "余下", "还有", "还剩", "未", "欠", "仍有", "尚缺", "还差", "尚差", "结余", "另");
    private static final WordList DONE = WordList.of(
            "完成", "已", "实际", "建成", "达标", "办结", "整改", "覆盖", "到位", "实施", "落实", "竣工", "完工", "发放", "使用", "回收", "收回", "录取",
            "到岗", "检", "合格", "通过", "改造", "验收", "纳入", "按期", "达到", "开工", "交付", "投用", "销号");
    private static final WordList WHOLE = WordList.of(
            "计划", "共", "总", "全", "应", "目标", "任务", "设", "反馈", "核定", "需", "原定", "涉及", "列", "下达", "安排", "分解", "中", "确定",
            "排查", "受理", "交办", "发放", "登记", "签订");
    private static final List<String> SHORT = List.of("差", "欠", "缺", "尚差", "还差", "缺额", "空缺", "空编");
    private static final WordList ALL = WordList.of("共有", "共", "总数", "总计");
    private static final WordList NOT_YET = WordList.of("未", "尚未", "没有", "正在", "仍");
    private static final String STOPS = "，。；、：（）";
    private static final int MOST = 6;
    /** 因雨雪天气未竣工 */
    private static final int LONGEST_REASON = 14;

    private static final int LONGEST_VERB = 6;

    private final Set<Fact> told;
    private final FactBook book;
    private final Terms terms;

    private Rests(Terms terms, Set<Fact> told, FactBook book) {
        this.terms = terms;
        this.told = told;
        this.book = book;
    }

    /** @param told what is reckoned already, as a difference to something */
    static void relate(List<Terms> paragraphs, Set<Fact> told, FactBook book) {
        for (var terms : paragraphs) {
            var rests = new Rests(terms, told, book);
            for (var i = 2; i < terms.size(); i++) {
                rests.at(i);
            }
        }
    }

    /** 其中2个不纳入，实际纳入14个 */
    private boolean isLeftOut(Term term) {
        var behind = behind(term, LONGEST_REASON);
        return behind.contains("不纳入")
                || behind.startsWith("外")
                || behind.startsWith("以外")
                || term.item().label().contains("不纳入")
                || term.item().label().contains("取消")
                || term.item().label().contains("剔除")
                || term.item().label().contains("扣除");
    }

    /** 少收14份, 尚差115户 */
    private static boolean isShort(String label) {
        return label.length() <= LONGEST_VERB && label.startsWith("少") || SHORT.contains(label);
    }

    private boolean isBehindLeftOut(int at) {
        for (var i = at - 1; i > 0 && terms.get(i).clause() == terms.get(at).clause(); i--) {
            if (terms.get(i).is(terms.get(at).unit())) {
                return isLeftOut(terms.get(i));
            }
        }
        return false;
    }

    private boolean isLeft(Term term) {
        var label = term.item().label();
        return !told.contains(term.fact())
                && !term.is("元")
                && !term.is("%")
                && !term.is("分")
                && (term.role() == Role.LEVEL || term.role() == Role.DIFFERENCE && isShort(label))
                && (LEFT.isIn(label) && !label.contains("未来")
                        || isShort(label)
                        || NOT_YET.isIn(behind(term, LONGEST_REASON)));
    }

    private void at(int at) {
        var left = terms.get(at);
        if (!isLeft(left)
                && !(left.role() == Role.LEVEL && left.item().label().startsWith("实际") && isBehindLeftOut(at))) {
            return;
        }
        var before = new ArrayList<Term>();
        for (var i = at - 1; i >= 0 && before.size() < MOST; i--) {
            var term = terms.get(i);
            if (term.item().sentence() < left.item().sentence() - 1) {
                break;
            }
            if (term.is(left.unit()) && term.role() != Role.NONE) {
                before.add(0, term);
            }
        }
        if (before.size() < 2) {
            return;
        }
        for (var i = before.size() - 1; i > 0; i--) {
            var whole = before.get(i - 1);
            var done = before.get(i);
            // 已建96个，占应建100个的96%，还差4个
            if (whole.fact().number().compareTo(done.fact().number()) < 0) {
                whole = WHOLE.isIn(done.item().label())
                                && !DONE.isIn(done.item().label())
                        ? done
                        : whole;
                done = whole == done ? before.get(i - 1) : done;
            }
            if (isDone(whole, done)) {
                var here = i == before.size() - 1 && whole.clause() == left.clause();
                if (!isExplained(left, here ? ofClause(before, left) : before) && !hasMore(at)) {
                    relate(whole, done, left, before.subList(i + 1, before.size()));
                }
                return;
            }
        }
        all(left, before);
    }

    /** 共有126个。已改造87个，今年改造7个，其余32个: all that stands between. */
    private void all(Term left, List<Term> before) {
        for (var i = before.size() - 2; i >= 0; i--) {
            var whole = before.get(i);
            var parts = new ArrayList<>(before.subList(i + 1, before.size()));
            if (isLevel(whole) && ALL.isIn(whole.item().label())) {
                var listed = parts.stream()
                        .allMatch(part -> isLevel(part) && !part.item().label().contains("其中") && says(part, DONE));
                if (listed && left.item().label().contains("其余") && !isExplained(left, before)) {
                    parts.add(left);
                    book.relateSurely(new Relation.Sum(
                            RuleId.R84,
                            Severity.WARNING,
                            whole.fact(),
                            parts.stream().map(Term::fact).toList(),
                            true));
                }
                return;
            }
        }
    }

    /** 22个完成，1个未完成，1个取消: what follows may belong to it. */
    private boolean hasMore(int at) {
        for (var i = at + 1;
                i < terms.size() && terms.get(i).clause() == terms.get(at).clause();
                i++) {
            var term = terms.get(i);
            if (term.is(terms.get(at).unit())
                    && term.role() == Role.LEVEL
                    && term.item().depth() == terms.get(at).item().depth()
                    && (term.item().label().isBlank() || term.item().label().contains("另"))) {
                return true;
            }
        }
        return false;
    }

    private static List<Term> ofClause(List<Term> before, Term left) {
        return before.stream().filter(term -> term.clause() == left.clause()).toList();
    }

    private boolean isDone(Term whole, Term done) {
        return isLevel(whole)
                && isLevel(done)
                && !whole.item().label().contains("已")
                && !done.item().label().contains("计划")
                && whole.item().sentence() == done.item().sentence()
                && !isLeft(done)
                && (isLeftOut(done) || says(done, DONE))
                && whole.fact().number().compareTo(done.fact().number()) > 0
                && isSame(whole, done);
    }

    /** @param between figures of the same unit: parts of what is done, or else something else may be meant */
    private void relate(Term whole, Term done, Term left, List<Term> between) {
        var sure = says(whole, WHOLE);
        if (!between.isEmpty() && !(sure && between.get(0).item().label().contains("其中"))) {
            return;
        }
        var here = whole.item().sentence() == left.item().sentence() && between.isEmpty();
        book.relateSurely(new Relation.Sum(
                RuleId.R84,
                sure && here ? Severity.ERROR : Severity.WARNING,
                whole.fact(),
                List.of(done.fact(), left.fact()),
                true));
    }

    private static boolean isLevel(Term term) {
        return term.role() == Role.LEVEL || term.role() == Role.BASE;
    }

    /** The words before a figure, and the first behind it. */
    private boolean says(Term term, WordList words) {
        return words.isIn(term.item().label()) || words.isIn(behind(term, LONGEST_VERB));
    }

    /** What is said behind a figure, up to the next stop. */
    private String behind(Term term, int longest) {
        var end = term.end();
        var most = Math.min(terms.value().length(), end + longest);
        while (end < most && STOPS.indexOf(terms.value().charAt(end)) < 0) {
            end++;
        }
        return terms.value().substring(term.end(), end);
    }

    /** 建成17个 after 计划新建社区养老服务站18个: no other thing is named. */
    private boolean isSame(Term whole, Term done) {
        var label = done.item().label();
        if (terms.gap(whole, done).chars().noneMatch(c -> STOPS.indexOf(c) >= 0)) {
            return true;
        }
        if (label.length() <= LONGEST_VERB
                || whole.item().label().length() <= LONGEST_VERB && whole.start() > done.start()) {
            return true;
        }
        return Nearby.isAlike(label, whole.item().label());
    }

    /** Whether what is left is what remains of one of the figures less some of the others, or is said before. */
    private static boolean isExplained(Term left, List<Term> before) {
        var target = left.fact().number();
        for (var whole : before) {
            if (whole.fact().number().compareTo(target) == 0) {
                return true;
            }
            var others = before.stream().filter(term -> term != whole).toList();
            for (var set = 1; set < 1 << others.size(); set++) {
                var rest = whole.fact().number();
                for (var i = 0; i < others.size(); i++) {
                    if ((set >> i & 1) == 1) {
                        rest = rest.subtract(others.get(i).fact().number());
                    }
                }
                if (rest.compareTo(target) == 0) {
                    return true;
                }
            }
        }
        return before.stream()
                        .map(term -> term.fact().number())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(target)
                == 0;
    }
}
