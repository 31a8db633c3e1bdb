package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 已全部拨付 beside an amount that was not, 未使用 beside 全部使用, no deviation of the spending beside a low rate. */
final class Completeness {

    private static final List<String> VERBS = List.of("拨付", "支付", "使用", "支出", "执行");
    private static final List<String> ALL = List.of("全部", "全面", "全额", "均已");
    private static final WordList DENIED =
            WordList.of("未", "没有", "不能", "将", "确保", "应", "计划", "预计", "力争", "要求", "是否", "若", "如");
    private static final List<String> NO_DEVIATION = List.of("不存在执行数偏离预算数", "执行数与预算数无偏离", "未出现执行数偏离预算数");
    private static final List<String> DONE = List.of("实际基本完成", "实际全部完成", "项目已全部完工", "工程已全部完工", "项目已全部完成", "工程已全部竣工");
    private static final List<String> OPEN =
            List.of("项目暂未完工", "工程暂未完工", "项目尚未完工", "工程尚未完工", "项目未完工", "工程未完工", "项目尚未竣工", "工程尚未竣工");
    private static final BigDecimal LOW = BigDecimal.valueOf(80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CLAUSE = 40;

    private record Claim(String verb, Fact fact, @Nullable Fact amount, Passage passage) {}

    private Completeness() {}

    static void relate(Collection<Passage> passages, List<Block> blocks, FactBook book) {
        var claims = new ArrayList<Claim>();
        for (var passage : passages) {
            claims(passage, claims, book);
        }
        for (var claim : claims) {
            var against = against(claim, passages, book);
            if (against != null) {
                break;
            }
        }
        rate(blocks, book);
        unfinished(passages, book);
    }

    /** 实际基本完成, and 项目暂未完工. */
    private static void unfinished(Collection<Passage> passages, FactBook book) {
        Fact done = null;
        Fact open = null;
        for (var passage : passages) {
            if (passage.subject().isEmpty()) {
                done = done == null ? said(passage, DONE, book) : done;
                open = open == null ? said(passage, OPEN, book) : open;
            }
        }
        if (done != null && open != null) {
            book.observe(
                    RuleId.R97,
                    Severity.WARNING,
                    "recon.completeness",
                    List.of(done, open),
                    done.quote().text(),
                    open.quote().text());
        }
    }

    private static @Nullable Fact said(Passage passage, List<String> words, FactBook book) {
        for (var word : words) {
            var at = passage.value().indexOf(word);
            if (at >= 0) {
                return book.words(
                        FactKind.COLLECTIVE_CLAIM,
                        "work",
                        "",
                        word,
                        passage.text().quote(at, at + word.length()));
            }
        }
        return null;
    }

    private static void claims(Passage passage, List<Claim> claims, FactBook book) {
        var value = passage.value();
        for (var verb : VERBS) {
            for (var all : ALL) {
                var words = all + verb;
                for (var at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length())) {
                    var start = Math.max(stop(value, at), at - CLAUSE);
                    var clause = value.substring(start, at);
                    if (DENIED.isIn(clause)
                            || value.startsWith("率", at + words.length())
                            || value.startsWith("到位率", at + words.length())) {
                        continue;
                    }
                    var amount = amount(passage, start, at);
                    var fact = book.words(
                            FactKind.COLLECTIVE_CLAIM,
                            passage.subject(),
                            "",
                            words,
                            passage.text().quote(Math.max(start, at - 20), at + words.length()));
                    claims.add(new Claim(verb, fact, amount, passage));
                    // 全部拨付使用 says it of both.
                    var also = value.substring(at + words.length());
                    VERBS.stream()
                            .filter(also::startsWith)
                            .findFirst()
                            .ifPresent(next -> claims.add(new Claim(next, fact, null, passage)));
                }
            }
        }
    }

    private static @Nullable Fact amount(Passage passage, int from, int to) {
        Fact amount = null;
        for (var item : passage.items()) {
            if (item.isPlainMoney()
                    && item.mention().start() >= from
                    && item.mention().start() < to) {
                amount = item.fact();
            }
        }
        return amount;
    }

    private static int stop(String value, int at) {
        for (var i = at - 1; i >= 0; i--) {
            if ("，。；：".indexOf(value.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** What the document says elsewhere of the same funds, or of some of them. */
    private static @Nullable Fact against(Claim claim, Collection<Passage> passages, FactBook book) {
        for (var passage : passages) {
            if (!passage.subject().equals(claim.passage().subject())) {
                continue;
            }
            var partial = partial(claim, passage);
            if (partial != null) {
                observe(book, claim, partial, claim.amount() == null ? Severity.WARNING : Severity.ERROR);
                return partial;
            }
            var unused = passage.value().indexOf("未" + claim.verb());
            if (unused >= 0 && isOfFunds(passage.value(), unused)) {
                var start = Math.max(stop(passage.value(), unused), unused - CLAUSE);
                var fact = book.words(
                        FactKind.COLLECTIVE_CLAIM,
                        passage.subject(),
                        "",
                        "未" + claim.verb(),
                        passage.text()
                                .quote(
                                        Math.max(start, unused - 20),
                                        unused + 1 + claim.verb().length()));
                observe(book, claim, fact, Severity.WARNING);
                return fact;
            }
        }
        return null;
    }

    /** Of funds that were not used, and not 未使用财政资金购置 or the like. */
    private static boolean isOfFunds(String value, int at) {
        var clause = value.substring(Math.max(0, at - CLAUSE), Math.min(value.length(), at + 12));
        return (clause.contains("资金") || clause.contains("万元"))
                && !clause.contains("未使用完的")
                && (value.startsWith("，", at + 3) || value.startsWith("。", at + 3) || clause.contains("当年未"));
    }

    /** An amount with the same verb below the claimed one, whose rate says so too. */
    private static @Nullable Fact partial(Claim claim, Passage passage) {
        var whole = claim.amount();
        for (var i = 0; i < passage.items().size(); i++) {
            var item = passage.items().get(i);
            if (!item.isPlainMoney()
                    || !item.fact().label().endsWith(claim.verb())
                    || whole != null && item.fact().number().compareTo(whole.number()) >= 0) {
                continue;
            }
            var rate = rateAfter(passage, i);
            var sameWhole = whole != null
                    && passage.items().stream()
                            .anyMatch(other -> other.isPlainMoney()
                                    && other.fact().number().compareTo(whole.number()) == 0
                                    && other.mention().start() < item.mention().start());
            if (rate != null && (whole == null || sameWhole)) {
                return item.fact();
            }
        }
        return null;
    }

    private static @Nullable Item rateAfter(Passage passage, int at) {
        if (at + 1 >= passage.items().size()) {
            return null;
        }
        var next = passage.items().get(at + 1);
        return next.kind() == FactKind.EXECUTION_RATE
                        && next.sentence() == passage.items().get(at).sentence()
                        && next.fact().number().compareTo(HUNDRED) < 0
                ? next
                : null;
    }

    private static void observe(FactBook book, Claim claim, Fact against, Severity severity) {
        book.observe(
                RuleId.R97,
                severity,
                "recon.completeness",
                List.of(claim.fact(), against),
                claim.fact().quote().text(),
                against.quote().text());
    }

    /** 不存在执行数偏离预算数较多的问题, and the form's own rate. */
    private static void rate(List<Block> blocks, FactBook book) {
        for (var block : blocks) {
            for (var words : NO_DEVIATION) {
                var at = block.value().indexOf(words);
                if (at < 0) {
                    continue;
                }
                var claim = book.words(
                        FactKind.DEVIATION_STATEMENT,
                        "spending",
                        "",
                        words,
                        block.text().quote(at, at + words.length()));
                var rates = book.of(FactKind.EXECUTION_RATE);
                if (rates.isEmpty()) {
                    book.looked(RuleId.R98, Outcome.NOT_COMPUTABLE, List.of(claim));
                    return;
                }
                var rate = rates.get(0);
                if (rate.number().compareTo(LOW) < 0) {
                    book.observe(
                            RuleId.R98,
                            Severity.WARNING,
                            "recon.no-deviation",
                            List.of(claim, rate),
                            words,
                            rate.shown());
                } else {
                    book.looked(RuleId.R98, Outcome.HELD, List.of(claim, rate));
                }
                return;
            }
        }
    }
}
