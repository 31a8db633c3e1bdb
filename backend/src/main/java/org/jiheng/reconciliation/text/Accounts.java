package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jspecify.annotations.Nullable;

/** Revenue and expenditure of the department: which parts belong to which total, and what is stated twice. */
final class Accounts {

    private static final Set<FactKind> SOURCES = EnumSet.of(
            FactKind.REVENUE_APPROPRIATION,
            FactKind.REVENUE_SUPERIOR_GRANTS,
            FactKind.REVENUE_SERVICE,
            FactKind.REVENUE_OPERATING,
            FactKind.REVENUE_AFFILIATED,
            FactKind.REVENUE_OTHER);
    private static final Set<FactKind> KINDS = EnumSet.of(
            FactKind.BASIC_EXPENDITURE,
            FactKind.PROJECT_EXPENDITURE,
            FactKind.OPERATING_EXPENDITURE,
            FactKind.TO_SUPERIOR,
            FactKind.TO_AFFILIATED);
    private static final Set<FactKind> STATED_ONCE = EnumSet.of(
            FactKind.REVENUE_TOTAL,
            FactKind.EXPENDITURE_TOTAL,
            FactKind.BASIC_EXPENDITURE,
            FactKind.PROJECT_EXPENDITURE);
    private static final Set<FactKind> PUBLICS =
            EnumSet.of(FactKind.OVERSEAS_TRAVEL, FactKind.VEHICLES, FactKind.RECEPTIONS);

    private static final List<String> LEVELS = List.of("中央级", "省级", "市级", "州级", "县级", "区级");
    private static final int TELLING = 8;
    /** Differences up to one 万元 are met by chance. */
    private static final BigDecimal FEW = BigDecimal.valueOf(10_000);

    /** One total and what is counted to it. */
    private static final class Group {
        final Fact total;
        final EnumMap<FactKind, Fact> parts = new EnumMap<>(FactKind.class);
        final Set<FactKind> twice = new HashSet<>();

        Group(Fact total) {
            this.total = total;
        }

        void add(Fact part) {
            var known = parts.putIfAbsent(part.kind(), part);
            if (known != null && !known.amount().equalsWithinPrint(part.amount())) {
                twice.add(part.kind());
            }
        }
    }

    private final FactBook book;
    private final Map<String, Group> open = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    Accounts(FactBook book) {
        this.book = book;
    }

    /** Of the department's own parts, in the document's order. */
    void read(Passage passage) {
        for (var item : passage.items()) {
            if (!item.isPlainMoney()) {
                continue;
            }
            var fact = item.fact();
            var side = side(fact.kind());
            if (side == null) {
                continue;
            }
            var scope = SOURCES.contains(fact.kind()) || fact.kind() == FactKind.REVENUE_TOTAL ? "" : fact.scope();
            var key = side + fact.basis() + scope;
            if (isTotal(fact.kind()) && !(fact.kind() == FactKind.BASIC_EXPENDITURE && side.equals("kinds"))) {
                var group = new Group(fact);
                open.put(key, group);
                groups.add(group);
            }
            if (fact.kind() == FactKind.BASIC_EXPENDITURE) {
                var basic = new Group(fact);
                open.put("basic" + fact.basis() + scope, basic);
                groups.add(basic);
            }
            if (fact.kind() == FactKind.VEHICLES) {
                var vehicles = new Group(fact);
                open.put("vehicles" + fact.basis(), vehicles);
                groups.add(vehicles);
            }
            var group = open.get(key);
            if (group != null && group.total != fact) {
                group.add(fact);
            }
        }
    }

    /** A new chapter is about something else. */
    void chapterEnds() {
        open.clear();
    }

    private static boolean isTotal(FactKind kind) {
        return kind == FactKind.REVENUE_TOTAL || kind == FactKind.EXPENDITURE_TOTAL || kind == FactKind.THREE_PUBLICS;
    }

    private static @Nullable String side(FactKind kind) {
        if (kind == FactKind.REVENUE_TOTAL || SOURCES.contains(kind)) {
            return "sources";
        }
        if (kind == FactKind.EXPENDITURE_TOTAL || KINDS.contains(kind)) {
            return "kinds";
        }
        if (kind == FactKind.PERSONNEL || kind == FactKind.GENERAL_OPERATING) {
            return "basic";
        }
        if (kind == FactKind.THREE_PUBLICS || PUBLICS.contains(kind)) {
            return "publics";
        }
        return kind == FactKind.VEHICLE_PURCHASE || kind == FactKind.VEHICLE_OPERATION ? "vehicles" : null;
    }

    void relate() {
        for (var group : groups) {
            if (!group.twice.isEmpty()) {
                continue;
            }
            var parts = List.copyOf(group.parts.values());
            switch (group.total.kind()) {
                case REVENUE_TOTAL -> {
                    if (!parts.isEmpty()) {
                        sum(RuleId.R01, group.total, parts, parts.size() > 1);
                    }
                }
                case EXPENDITURE_TOTAL -> {
                    if (has(group, FactKind.BASIC_EXPENDITURE, FactKind.PROJECT_EXPENDITURE)) {
                        sum(RuleId.R03, group.total, parts, true);
                    }
                }
                case BASIC_EXPENDITURE -> {
                    if (has(group, FactKind.PERSONNEL, FactKind.GENERAL_OPERATING)) {
                        sum(RuleId.R04, group.total, parts, true);
                    }
                }
                case THREE_PUBLICS -> {
                    if (has(group, FactKind.VEHICLES, FactKind.RECEPTIONS)) {
                        sum(RuleId.R74, group.total, parts, true);
                    }
                }
                case VEHICLES -> {
                    if (has(group, FactKind.VEHICLE_PURCHASE, FactKind.VEHICLE_OPERATION)) {
                        sum(RuleId.R74, group.total, parts, true);
                    }
                }
                default -> {}
            }
        }
        stated();
        levels();
        opening();
        carryOver();
    }

    /** 省级资金转移支付 of one year has one amount, as long as nothing else is said of it. */
    private void levels() {
        var byLabel = new LinkedHashMap<String, List<Fact>>();
        for (var fact : ofTheYear) {
            var at = LEVELS.stream()
                    .mapToInt(fact.label()::indexOf)
                    .filter(i -> i >= 0)
                    .min()
                    .orElse(-1);
            var label = at < 0 ? "" : fact.label().substring(at);
            if (label.length() >= TELLING && label.contains("转移支付") && fact.certain() && fact.isExact()) {
                byLabel.computeIfAbsent(label + fact.basis(), l -> new ArrayList<>())
                        .add(fact);
            }
        }
        for (var facts : byLabel.values()) {
            if (facts.size() > 1) {
                book.relate(new Relation.Same(RuleId.R73, Severity.WARNING, facts));
            }
        }
    }

    /** 收入总计 is 本年收入 and what was there at the beginning of the year. */
    private void opening() {
        var total = labelled("总计");
        var revenue = labelled("本年收入");
        var opening = book.of(FactKind.OPENING_BALANCE, "").stream()
                .filter(f -> f.certain() && f.isExact() && isYear(f))
                .findFirst()
                .orElse(null);
        if (total != null
                && revenue != null
                && opening != null
                && total.number().compareTo(revenue.number()) > 0) {
            book.relate(new Relation.Sum(RuleId.R07, Severity.WARNING, total, List.of(revenue, opening), true));
        }
    }

    private @Nullable Fact labelled(String word) {
        return Stream.of(FactKind.REVENUE_TOTAL, FactKind.EXPENDITURE_TOTAL)
                .flatMap(kind -> book.of(kind, "").stream())
                .filter(f -> f.certain()
                        && f.isExact()
                        && f.basis() == Basis.EXECUTED
                        && f.scope().isEmpty()
                        && isYear(f)
                        && f.label().contains(word))
                .findFirst()
                .orElse(null);
    }

    private static boolean has(Group group, FactKind... kinds) {
        return group.parts.keySet().containsAll(List.of(kinds));
    }

    private void sum(RuleId rule, Fact total, List<Fact> parts, boolean complete) {
        book.relate(new Relation.Sum(rule, Severity.ERROR, total, parts, complete));
    }

    /** The same figure of the accounts in several places. */
    private void stated() {
        for (var kind : STATED_ONCE) {
            var facts = book.of(kind, "").stream()
                    .filter(f -> f.certain()
                            && f.isExact()
                            && f.basis() == Basis.EXECUTED
                            && f.scope().isEmpty()
                            && isYear(f))
                    .toList();
            for (var ofOneWord : List.of(
                    facts.stream().filter(f -> f.label().contains("总计")).toList(),
                    facts.stream().filter(f -> !f.label().contains("总计")).toList())) {
                same(ofOneWord);
            }
        }
    }

    /** Those that may be one figure, as its first statement has it. */
    private void same(List<Fact> facts) {
        var one = facts.stream()
                .filter(fact -> fact.amount().equalsWithinPrint(facts.get(0).amount())
                        || Slip.mayBe(fact.amount(), facts.get(0).number()) && !isWithMore(fact, facts.get(0)))
                .toList();
        if (one.size() > 1) {
            var surely = one.stream()
                    .allMatch(fact -> fact.label().equals(one.get(0).label())
                            && (fact.amount().equalsWithinPrint(one.get(0).amount())
                                    || Slip.isTelling(fact.amount(), one.get(0).number())));
            book.relate(new Relation.Same(RuleId.R73, surely ? Severity.ERROR : Severity.WARNING, one));
        }
    }

    /** 总收入 and 本年收入: what one has more is told too, as 年初结转. */
    private boolean isWithMore(Fact one, Fact other) {
        var more = one.number().subtract(other.number()).abs();
        return more.compareTo(FEW) > 0
                && book.facts().stream()
                        .filter(fact -> fact.quantity() != null && fact.isExact())
                        .map(Fact::amount)
                        .anyMatch(amount -> amount.measure() == Measure.YUAN
                                && amount.value().compareTo(more) == 0);
    }

    private final Set<Fact> ofTheYear = new LinkedHashSet<>();

    void mark(Passage passage) {
        passage.items().stream().filter(Passage.Item::isPlainMoney).forEach(item -> ofTheYear.add(item.fact()));
    }

    private boolean isYear(Fact fact) {
        return ofTheYear.contains(fact);
    }

    /** What was spent beyond the revenue came from somewhere; if no carry-over is stated, a reviewer asks. */
    private void carryOver() {
        var revenue = first(FactKind.REVENUE_TOTAL);
        var spent = first(FactKind.EXPENDITURE_TOTAL);
        if (revenue == null || spent == null) {
            book.looked(RuleId.R07, Outcome.NOT_COMPUTABLE, List.of());
            return;
        }
        book.relate(Questions.carryOver(
                revenue, spent, balance(FactKind.OPENING_BALANCE), balance(FactKind.CLOSING_BALANCE)));
    }

    private @Nullable Fact balance(FactKind kind) {
        return book.of(kind, "").stream().findFirst().orElse(null);
    }

    @Nullable
    Fact first(FactKind kind) {
        return book.of(kind, "").stream()
                .filter(f -> f.certain()
                        && f.isExact()
                        && f.basis() == Basis.EXECUTED
                        && f.scope().isEmpty()
                        && isYear(f))
                .findFirst()
                .orElse(null);
    }
}
