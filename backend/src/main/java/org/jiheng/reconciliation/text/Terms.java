package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a paragraph, each with the part that it plays. */
final class Terms {

    private static final WordList IN = WordList.of(
            "新增", "购置", "购入", "新购", "调入", "招录", "招聘", "新聘", "入库", "增加", "新建", "新招", "新设", "接收", "转入", "追加", "调增",
            "新改扩建", "增设", "入职", "新进", "考录", "录用", "招考", "选调", "遴选", "招收", "购进", "收购", "轮入", "补充", "调资", "新开", "采购",
            "净增");
    private static final WordList OUT = WordList.of(
            "退出", "调出", "退休", "报废", "处置", "使用", "消耗", "核减", "减少", "注销", "未通过", "调减", "压减", "死亡", "辞职", "离职", "发射", "领用",
            "报损", "损耗", "接种", "过期", "出库", "撤销", "撤并", "转出", "发放", "发出", "收回", "到期", "辞退", "划转", "退役", "停用", "拆除", "轮出",
            "脱贫", "清退", "销售", "取消", "调减", "追减");

    private static final int BEHIND = 4;

    /** Words between a change and what it is told of. */
    static final int LONGEST_GAP = 24;

    private final Passage passage;
    private final List<Term> terms;

    private Terms(Passage passage) {
        this.passage = passage;
        this.terms = of(passage);
    }

    /** Of the paragraphs in which there is something to compare. */
    static List<Terms> of(Collection<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.items().size() > 1)
                .map(Terms::new)
                .toList();
    }

    String value() {
        return passage.value();
    }

    int size() {
        return terms.size();
    }

    Term get(int at) {
        return terms.get(at);
    }

    void set(int at, Term term) {
        terms.set(at, term);
    }

    int indexOf(Term term) {
        return terms.indexOf(term);
    }

    /** What it is said of: the figure right before. */
    @Nullable
    Term beside(int at, Term difference) {
        for (var i = at - 1; i >= 0 && terms.get(i).clause() == difference.clause(); i--) {
            var term = terms.get(i);
            if (term.is(difference.unit())
                    && term.role() != Term.Role.BASE
                    && term.item().depth() <= difference.item().depth()) {
                return term.isLevel()
                                && !isOneOfFlows(i)
                                && term.base() == Term.Base.NONE
                                && !term.item().mention().perUnit()
                                && isOfItsYear(term, difference)
                        ? term
                        : null;
            }
        }
        return null;
    }

    /** 新聘11人、退休14人: what came and went is not what is compared. */
    boolean isOneOfFlows(int at) {
        return way(terms.get(at)) != 0 && (isFlow(at, -1) || isFlow(at, 1));
    }

    private boolean isFlow(int at, int step) {
        for (var i = at + step;
                i >= 0
                        && i < terms.size()
                        && terms.get(i).clause() == terms.get(at).clause();
                i += step) {
            if (terms.get(i).is(terms.get(at).unit())) {
                return way(terms.get(i)) != 0
                        && terms.get(i).role() == Term.Role.LEVEL
                        && terms.get(i).base() == Term.Base.NONE;
            }
        }
        return false;
    }

    /** 2011年支出8.64亿元，2012年比上年增加1.46亿元: not of what another year's words name. */
    private static boolean isOfItsYear(Term level, Term move) {
        var year = Years.last(level.item().label());
        var meant = Years.last(move.item().label());
        return !level.item().prior()
                && (year == null
                        || meant == null
                        || year == meant + 1 && move.item().label().contains("比" + meant));
    }

    /** Right before, in the same clause. */
    boolean isBeside(Term current, Term base) {
        return current.clause() == base.clause()
                && current.item().depth() <= base.item().depth()
                && current.end() <= base.start()
                && gap(current, base).indexOf('。') < 0
                && gap(current, base).length() <= LONGEST_GAP;
    }

    /** What stands between two of them. */
    String gap(Term one, Term other) {
        return passage.value().substring(one.end(), Math.max(one.end(), other.start()));
    }

    private static List<Term> of(Passage passage) {
        var terms = new ArrayList<Term>(passage.items().size());
        var value = passage.value();
        var clause = 0;
        var depth = 0;
        var at = 0;
        for (var item : passage.items()) {
            for (; at < item.mention().start(); at++) {
                switch (value.charAt(at)) {
                    case '（' -> depth++;
                    case '）' -> depth = Math.max(0, depth - 1);
                    case '。' -> {
                        depth = 0;
                        clause++;
                    }
                    case '；' -> clause += depth == 0 ? 1 : 0;
                    default -> {}
                }
            }
            var end = item.mention().end();
            var term = Term.of(item, clause, value.substring(end, Math.min(value.length(), end + BEHIND)));
            if (!terms.isEmpty()) {
                var last = terms.size() - 1;
                // 超年度任务（4万亩）0.2万亩
                if (terms.get(last).role() == Term.Role.DIFFERENCE && isBehind(terms.get(last), term)) {
                    terms.set(last, terms.get(last).compared());
                }
                term = behind(terms.get(last), term);
            }
            terms.add(term);
        }
        return terms;
    }

    /** 低于95%的目标值1.4个百分点, 超过年度目标（30家）5家: which way it differs stands before what it is compared with. */
    private static Term behind(Term base, Term term) {
        var label = term.item().label();
        var differs = term.role() == Term.Role.DIFFERENCE && term.way() == 0
                || term.role() == Term.Role.LEVEL
                        && label.isBlank()
                        && base.item().depth() > term.item().depth();
        // 控制在7.50亿立方米指标以内，低于指标0.14亿立方米
        if (term.role() == Term.Role.BASE
                && term.way() != 0
                && term.base() == Term.Base.PLAN
                && base.base() == Term.Base.PLAN
                && base.role() == Term.Role.LEVEL
                && base.clause() == term.clause()
                && base.is(term.unit())) {
            return term.differing(term.way());
        }
        // 较年初的298人新增28人
        var added = term.role() == Term.Role.LEVEL && term.item().label().equals("新增");
        if (added && base.role() == Term.Role.BASE && base.clause() == term.clause() && base.is(term.unit())) {
            return term.differing(1);
        }
        return base.role() == Term.Role.BASE
                        && base.way() != 0
                        && differs
                        && base.clause() == term.clause()
                        && base.is(term.unit())
                ? term.differing(base.way())
                : term;
    }

    /** Right behind the parenthesis of the other, and nothing says what it is. */
    private static boolean isBehind(Term inside, Term term) {
        return term.item().label().isBlank()
                && (term.role() == Term.Role.LEVEL || term.role() == Term.Role.DIFFERENCE)
                && inside.item().depth() > term.item().depth()
                && term.start() - inside.end() <= 2;
    }

    /** Whether so many came (1) or went (-1). */
    static int way(Term term) {
        var label = term.item().label();
        var in = IN.last(label);
        var out = OUT.last(label);
        return Integer.compare(in, out);
    }
}
