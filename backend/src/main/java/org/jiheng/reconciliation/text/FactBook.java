package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Quote;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what the readers find, within bounds. */
final class FactBook {

    private static final int MOST_FACTS = 20_000;
    private static final int MOST_RELATIONS = 20_000;

    private final String prefix;
    private final List<Fact> facts = new ArrayList<>();
    /** The same, to be found by kind and by subject without going through all of them. */
    private final Map<FactKind, Map<String, List<Fact>>> index = new EnumMap<>(FactKind.class);

    private final List<Relation> relations = new ArrayList<>();
    /** What was added up already: the readers see a sum by its words, by its kinds and by its place. */
    private final Set<Set<Fact>> sums = new HashSet<>();

    /** @param prefix before the ids of facts, where those of several texts stand together */
    FactBook(String prefix) {
        this.prefix = prefix;
    }

    /** A number in a text. */
    Fact amount(
            FactKind kind, String subject, String scope, Basis basis, String label, Mention mention, NormalText text) {
        return add(
                kind,
                subject,
                scope,
                basis,
                label,
                mention.quantity(),
                null,
                mention.isSure() && !text.isMended(mention.start(), mention.end()),
                text.quote(mention.start(), mention.end()));
    }

    /** A figure, whatever it is of. */
    Fact stated(Stated stated, Quantity quantity) {
        return add(
                FactKind.AMOUNT,
                stated.subject(),
                "",
                Basis.UNKNOWN,
                stated.label(),
                quantity,
                null,
                !stated.text().isMended(stated.start(), stated.end()),
                stated.text().quote(stated.start(), stated.end()));
    }

    /** A number in a cell. */
    Fact cell(FactKind kind, String subject, String label, Quantity quantity, NormalText cell) {
        return add(
                kind,
                subject,
                "",
                Basis.UNKNOWN,
                label,
                quantity,
                null,
                !cell.isMended(0, cell.length()),
                cell.quote());
    }

    /** Words. */
    Fact words(FactKind kind, String subject, String label, String value, Quote quote) {
        return add(kind, subject, "", Basis.UNKNOWN, label, null, value, true, quote);
    }

    Fact add(
            FactKind kind,
            String subject,
            String scope,
            Basis basis,
            String label,
            @Nullable Quantity quantity,
            @Nullable String words,
            boolean certain,
            Quote quote) {
        var fact = new Fact(
                prefix + "f" + (facts.size() + 1), kind, subject, scope, basis, label, quantity, words, certain, quote);
        if (facts.size() < MOST_FACTS) {
            facts.add(fact);
            index.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                    .computeIfAbsent(subject, s -> new ArrayList<>())
                    .add(fact);
        }
        return fact;
    }

    /** Whether there is no room for what else the text may say. */
    boolean isFull() {
        return facts.size() >= MOST_FACTS;
    }

    void relate(Relation relation) {
        relateSurely(FarApart.asRead(relation));
    }

    /** What a form's own cells say of each other, however far apart they are. */
    void relateSurely(Relation relation) {
        if (relation instanceof Relation.Sum sum && !sums.add(Set.copyOf(sum.facts()))) {
            return;
        }
        if (relations.size() < MOST_RELATIONS) {
            relations.add(relation);
        }
    }

    /** A total that its parts make: what holds it against some of them only has missed the others. */
    void explained(Fact total, List<Fact> parts) {
        relations.removeIf(relation -> relation instanceof Relation.Sum sum
                && sum.total() == total
                && sum.parts().size() < parts.size()
                && parts.containsAll(sum.parts()));
    }

    /** The percentages that were held against amounts. */
    Set<Fact> rates() {
        var rates = new HashSet<Fact>();
        for (var relation : relations) {
            if (relation instanceof Relation.Ratio ratio) {
                rates.add(ratio.rate());
            } else if (relation instanceof Relation.Change change) {
                rates.addAll(change.rate());
            }
        }
        return rates;
    }

    /** What came and went, and makes the difference: no parts of anything. */
    void moved(List<Fact> flows) {
        relations.removeIf(relation -> relation instanceof Relation.Sum sum && flows.containsAll(sum.parts()));
    }

    void observe(RuleId rule, Severity severity, String key, List<Fact> about, Object... arguments) {
        relate(new Relation.Observed(rule, severity, key, List.of(arguments), about));
    }

    void looked(RuleId rule, Outcome outcome, List<Fact> about) {
        relate(new Relation.Looked(rule, Severity.NOTICE, outcome, about));
    }

    List<Fact> facts() {
        return facts;
    }

    List<Relation> relations() {
        return relations;
    }

    /** By subject, in the order of the text within each. */
    List<Fact> of(FactKind kind) {
        return index.getOrDefault(kind, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    List<Fact> of(FactKind kind, String subject) {
        return Collections.unmodifiableList(index.getOrDefault(kind, Map.of()).getOrDefault(subject, List.of()));
    }
}
