package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** Applies a rule to a row: reads what was entered, finds the case that holds, and writes down how. */
final class RowScorer {

    private static final Message FAR = Message.of("scoring.note.over-fulfilled");

    private final Scheme scheme;
    private final boolean isTraced;
    private final Map<RowRule, Law> laws = new IdentityHashMap<>();

    RowScorer(Scheme scheme, boolean isTraced) {
        this.scheme = scheme;
        this.isTraced = isTraced;
    }

    /** @param clause where the rule stands */
    Outcome score(RowRule rule, Clause clause, Row row) {
        if (rule instanceof RowRule.Numeric numeric) {
            return numeric(numeric, clause, row);
        }
        if (rule instanceof QualitativeRule) {
            return qualitative(clause, row);
        }
        if (rule instanceof ManualRule manual) {
            return manual(manual, clause, row);
        }
        if (rule instanceof YesNo yesNo) {
            return yesNo(yesNo, clause, row);
        }
        if (rule instanceof Checklist list) {
            return checklist(list, clause, row);
        }
        throw new IllegalStateException("Rows of " + rule + " are scored by their table");
    }

    private Outcome numeric(RowRule.Numeric rule, Clause clause, Row row) {
        var law = laws.get(rule);
        if (law == null) {
            law = rule.law(clause, scheme.rounding());
            laws.put(rule, law);
        }
        var measured = row.measured();
        var actual = Quantity.of(measured == null ? row.actual() : null, row.unit());
        if (measured == null && actual.number() == null && isMissing(row.actual())) {
            return Outcome.notScored("scoring.actual-missing");
        }
        var target = BigDecimal.ZERO;
        if (rule.needsTarget()) {
            var quantity = Quantity.of(row.target(), row.unit());
            if (quantity.number() == null) {
                return isMissing(row.target())
                        ? Outcome.notScored("scoring.target-missing")
                        : notANumber("scoring.target-not-a-number", row.target(), quantity, row);
            }
            target = quantity.number();
        }
        if (measured != null) {
            return decided(rule, law, row, target, measured.value());
        }
        if (actual.number() == null) {
            return notANumber("scoring.actual-not-a-number", row.actual(), actual, row);
        }
        return decided(rule, law, row, target, Exact.of(actual.number()));
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Outcome notANumber(String key, @Nullable String text, Quantity quantity, Row row) {
        return quantity.otherUnit() == null
                ? Outcome.notScored(key, Objects.requireNonNull(text))
                : Outcome.notScored(
                        "scoring.other-unit", Objects.requireNonNull(text), Objects.requireNonNull(row.unit()));
    }

    private Outcome decided(RowRule.Numeric rule, Law law, Row row, BigDecimal target, Exact actual) {
        var figures =
                new Figures(actual, Exact.of(target), Exact.of(row.points().value()));
        var one = law.decide(figures);
        if (one.score() == null) {
            return Outcome.notScored(Objects.requireNonNull(one.refusal()), target.toPlainString())
                    .missed();
        }
        var outcome = outcome(one, law, row, figures, parts(rule, row, target, actual));
        if (one.rule() == Rule.PROPORTIONAL && actual.signum() < 0) {
            outcome = outcome.noting("scoring.note.negative-actual");
        }
        return Boolean.TRUE.equals(outcome.met()) ? outcome.asking(far(rule, target, actual)) : outcome;
    }

    private static @Nullable Message far(RowRule.Numeric rule, BigDecimal target, Exact actual) {
        OverFulfilment over = rule instanceof LinearUp up
                ? up.overFulfilment()
                : rule instanceof EqualTo equal ? equal.overFulfilment() : null;
        return over != null && over.asksReason(target, actual) ? FAR : null;
    }

    private Outcome qualitative(Clause clause, Row row) {
        var actual = row.actual();
        if (actual == null || actual.isBlank()) {
            return Outcome.notScored("scoring.actual-missing");
        }
        var tier = QualitativeRule.tier(scheme.qualitative(), actual);
        if (tier == null) {
            return Outcome.notScored("scoring.unknown-tier", actual);
        }
        var outcome = qualitative(clause, row, tier, actual);
        return tier.isTop() ? outcome : outcome.missed();
    }

    private Outcome qualitative(Clause clause, Row row, Scheme.Tier tier, String actual) {
        var band = QualitativeRule.band(tier, row.points());
        if (band == null) {
            return Outcome.notScored("scoring.no-score-in-band", tier.label(), row.points());
        }
        var given = row.given();
        if (given == null) {
            return Outcome.notScored("scoring.given-score-missing", tier.label(), band.from(), band.to())
                    .within(band);
        }
        if (!band.holds(given)) {
            return Outcome.notScored("scoring.given-score-outside", given, tier.label(), band.from(), band.to())
                    .within(band);
        }
        var law = QualitativeRule.law(band, clause);
        Inputs inputs = name -> Exact.of(given.value());
        var parts = isTraced
                ? List.of(
                        entered(row, "given", given.value()),
                        Trace.words(row.id() + "/tier", "tier", node("tier"), actual))
                : List.<Trace>of();
        return outcome(law.decide(inputs), law, row, inputs, parts, tier.isTop())
                .within(band);
    }

    private Outcome manual(ManualRule rule, Clause clause, Row row) {
        var given = row.given();
        if (given == null) {
            return Outcome.notScored("scoring.given-missing", row.points());
        }
        if (given.compareTo(row.points()) > 0) {
            return Outcome.notScored("scoring.given-above-points", given, row.points());
        }
        var law = rule.law(clause);
        var points = Exact.of(row.points().value());
        Inputs inputs = name -> name.equals("given") ? Exact.of(given.value()) : points;
        var parts = isTraced
                ? List.of(
                        entered(row, "given", given.value()),
                        entered(row, "points", row.points().value()))
                : List.<Trace>of();
        return outcome(law.decide(inputs), law, row, inputs, parts);
    }

    private Outcome yesNo(YesNo rule, Clause clause, Row row) {
        var actual = row.actual();
        if (actual == null || actual.isBlank()) {
            return Outcome.notScored("scoring.actual-missing");
        }
        var isYes = rule.yes().contains(actual.strip());
        if (!isYes && !rule.no().contains(actual.strip())) {
            return Outcome.notScored("scoring.neither-yes-nor-no", actual);
        }
        var answer = isYes ? BigDecimal.ONE : BigDecimal.ZERO;
        var law = rule.law(clause);
        var figures =
                new Figures(Exact.of(answer), Exact.ZERO, Exact.of(row.points().value()));
        var parts = isTraced
                ? List.of(
                        entered(row, "actual", answer),
                        entered(row, "points", row.points().value()))
                : List.<Trace>of();
        return outcome(law.decide(figures), law, row, figures, parts);
    }

    private Outcome checklist(Checklist list, Clause clause, Row row) {
        var open = list.items().stream()
                .filter(item -> !row.answers().containsKey(item.code()))
                .map(Checklist.Item::text)
                .toList();
        if (!open.isEmpty()) {
            return Outcome.notScored("scoring.not-answered", String.join("、", open));
        }
        var law = list.law(clause);
        var points = Exact.of(row.points().value());
        Inputs inputs = name -> name.equals("points")
                ? points
                : Boolean.TRUE.equals(row.answers().get(name)) ? Exact.ONE : Exact.ZERO;
        var parts = new ArrayList<Trace>();
        if (isTraced) {
            for (var item : list.items()) {
                parts.add(Trace.entered(
                        row.id() + "/" + item.code(),
                        item.code(),
                        Trace.called(item.text()),
                        Boolean.TRUE.equals(row.answers().get(item.code())) ? BigDecimal.ONE : BigDecimal.ZERO));
            }
            parts.add(entered(row, "points", row.points().value()));
        }
        return outcome(law.decide(inputs), law, row, inputs, parts);
    }

    /** Where the rule does not tell whether the target was met, full points do. */
    private Outcome outcome(Law.Case one, Law law, Row row, Inputs inputs, List<Trace> parts) {
        return outcome(one, law, row, inputs, parts, one.rule().met());
    }

    private Outcome outcome(Law.Case one, Law law, Row row, Inputs inputs, List<Trace> parts, @Nullable Boolean known) {
        var formula = Objects.requireNonNull(one.score());
        var score = formula.value(inputs);
        var met = known == null ? score.compareTo(Exact.of(row.points().value())) >= 0 : known;
        return Outcome.judged(score, met, isTraced ? trace(one, law, formula, row, inputs, score, parts) : null);
    }

    private static Trace trace(
            Law.Case one, Law law, Formula formula, Row row, Inputs inputs, Exact score, List<Trace> parts) {
        var value = Working.shown(score);
        return new Trace(
                row.id(),
                row.id(),
                Trace.called(row.label()),
                one.rule(),
                one.clause(),
                law.formula(),
                value,
                null,
                Working.of(one, formula, inputs, value),
                null,
                parts);
    }

    private List<Trace> parts(RowRule.Numeric rule, Row row, BigDecimal target, Exact actual) {
        if (!isTraced) {
            return List.of();
        }
        var measured = row.measured();
        var parts = new ArrayList<Trace>();
        parts.add(
                measured != null && measured.trace() != null
                        ? measured.trace()
                        : entered(row, "actual", Working.shown(actual)));
        if (rule.needsTarget()) {
            parts.add(entered(row, "target", target));
        }
        parts.add(entered(row, "points", row.points().value()));
        return parts;
    }

    private static Trace entered(Row row, String name, BigDecimal value) {
        return Trace.entered(row.id() + "/" + name, name, node(name), value);
    }

    private static Message node(String name) {
        return Message.of("scoring.node." + name);
    }

    /** The figures of most rules. */
    private record Figures(Exact actual, Exact target, Exact points) implements Inputs {

        @Override
        public Exact get(String name) {
            return switch (name) {
                case "actual" -> actual;
                case "target" -> target;
                default -> points;
            };
        }

        /** The rules' own constants are told apart without reading their names. */
        @Override
        @SuppressWarnings("ReferenceEquality")
        public Exact of(Formula.Input input) {
            return input == Law.ACTUAL
                    ? actual
                    : input == Law.TARGET ? target : input == Law.POINTS ? points : get(input.name());
        }
    }
}
