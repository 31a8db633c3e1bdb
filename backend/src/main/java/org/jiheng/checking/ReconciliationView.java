package org.jiheng.checking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Check;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Finding;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Quote;
import org.jiheng.reconciliation.Reconciliation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Statements;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** What was read of a document, what contradicts itself, and what was looked at and held. */
@Schema(description = "A document's facts, its contradictions, and what was checked")
public record ReconciliationView(
        @Schema(description = "What the quotes' positions count in")
        String text,

        DocumentView document,
        List<FactView> facts,
        List<FindingView> findings,
        List<CheckView> checks,

        @Schema(description = "The rules that findings and checks name")
        List<RuleTitle> rules) {

    /** What the document is. */
    @Schema(description = "What the document says of itself")
    public record DocumentView(
            @Nullable String title,
            @Nullable String department,
            @Nullable String region,
            @Nullable Integer fiscalYear,
            Statements.Kind kind,
            SourceText.Format format,

            @Schema(description = "How plain text or HTML was decoded", examples = "UTF-8") @Nullable
            String charset) {}

    /** Words at their place. */
    @Schema(description = "Words of the document; start and end are UTF-16 positions in text")
    public record QuoteView(String text, int start, int end) {

        static QuoteView of(Quote quote) {
            return new QuoteView(quote.text(), quote.start(), quote.end());
        }
    }

    /** How sure the reading of a statement is. */
    public enum Confidence {
        CERTAIN,
        /** 约, 不超过, a range: says nothing exact. */
        DOUBTFUL
    }

    /** A statement. */
    @Schema(description = "A statement of the document")
    public record FactView(
            String id,
            FactKind kind,

            @Schema(description = "The project or other thing that it is about; null of the department itself")
            @Nullable
            String subject,

            @Schema(description = "What narrows it: of different scopes nothing is compared", examples = "财政拨款")
            @Nullable
            String scope,

            Basis basis,
            @Schema(examples = "基本支出") String label,

            @Schema(description = "Plain decimal in the unit, or words", examples = "5853800")
            String value,

            Measure unit,
            Confidence confidence,
            QuoteView quote) {

        static FactView of(Fact fact) {
            var quantity = fact.quantity();
            return new FactView(
                    fact.id(),
                    fact.kind(),
                    orNull(fact.subject()),
                    orNull(fact.scope()),
                    fact.basis(),
                    fact.label(),
                    quantity == null ? fact.shown() : plain(quantity),
                    quantity == null ? Measure.TEXT : quantity.measure(),
                    fact.certain() ? Confidence.CERTAIN : Confidence.DOUBTFUL,
                    QuoteView.of(fact.quote()));
        }

        private static @Nullable String orNull(String words) {
            return words.isEmpty() ? null : words;
        }

        private static String plain(Quantity quantity) {
            return quantity.value().signum() == 0
                    ? "0"
                    : quantity.value().stripTrailingZeros().toPlainString();
        }
    }

    /** In the contract's words. */
    public enum SeverityView {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("notice")
        NOTICE;

        static SeverityView of(Severity severity) {
            return valueOf(severity.name());
        }
    }

    /** In the contract's words. */
    public enum OutcomeView {
        @JsonProperty("held")
        HELD,
        @JsonProperty("violated")
        VIOLATED,
        @JsonProperty("notComputable")
        NOT_COMPUTABLE;

        static OutcomeView of(Outcome outcome) {
            return valueOf(outcome.name());
        }
    }

    /** A contradiction, or something to ask or mend. */
    @Schema(description = "What does not hold")
    public record FindingView(
            RuleId rule,
            SeverityView severity,
            String message,
            String explanation,
            String stated,

            @Schema(description = "Empty where nothing was reckoned", examples = "585.38万元 ÷ 1220.06万元 = 47.98%")
            String computed,

            List<QuoteView> quotes,
            List<String> facts,
            List<ConsequenceView> consequences) {

        static FindingView of(Finding finding, Locale language, Set<String> known) {
            return new FindingView(
                    finding.rule(),
                    SeverityView.of(finding.severity()),
                    titled(finding, language),
                    Messages.of(language, finding.explanation()),
                    finding.stated(),
                    finding.computed(),
                    places(finding),
                    ids(finding.facts(), known),
                    finding.consequences().stream()
                            .map(c -> new ConsequenceView(c.rule(), titled(c, language), places(c)))
                            .toList());
        }

        private static String titled(Finding finding, Locale language) {
            return titled(finding, finding.message(), language);
        }

        /** The rule and a sentence on what it says. */
        static String titled(Finding finding, Message message, Locale language) {
            return RuleTitle.of(finding.rule(), language).title()
                    + (language.getLanguage().equals("zh") ? "：" : ": ")
                    + Messages.of(language, message);
        }
    }

    /** What does not hold for the same cause. */
    @Schema(description = "What does not hold for the same cause")
    public record ConsequenceView(RuleId rule, String message, List<QuoteView> quotes) {}

    /** What was looked at. */
    @Schema(description = "That a rule was applied, and what came of it")
    public record CheckView(RuleId rule, OutcomeView outcome, List<String> facts) {

        static CheckView of(Check check, Set<String> known) {
            return new CheckView(check.rule(), OutcomeView.of(check.outcome()), ids(check.facts(), known));
        }
    }

    /** A rule by name. */
    @Schema(description = "What a rule is called, in the reader's language")
    public record RuleTitle(
            RuleId rule, @Schema(examples = "支出占比") String title) {

        static RuleTitle of(RuleId rule, Locale language) {
            return new RuleTitle(rule, Messages.of(language, Message.of("recon.rule." + rule)));
        }
    }

    private static List<QuoteView> places(Finding finding) {
        return finding.facts().stream()
                .map(Fact::quote)
                .distinct()
                .map(QuoteView::of)
                .toList();
    }

    private static List<String> ids(List<Fact> facts, Set<String> known) {
        return facts.stream().map(Fact::id).filter(known::contains).distinct().toList();
    }

    static ReconciliationView of(
            SourceText source, Statements statements, Reconciliation reconciliation, Locale language) {
        var known = new HashSet<String>();
        statements.facts().forEach(fact -> known.add(fact.id()));
        var head = statements.head();
        var rules = EnumSet.noneOf(RuleId.class);
        reconciliation.checks().forEach(check -> rules.add(check.rule()));
        reconciliation.findings().forEach(finding -> {
            rules.add(finding.rule());
            finding.consequences().forEach(consequence -> rules.add(consequence.rule()));
        });
        return new ReconciliationView(
                source.text(),
                new DocumentView(
                        head.title(),
                        head.department(),
                        head.region(),
                        head.fiscalYear(),
                        head.kind(),
                        source.format(),
                        source.charset()),
                statements.facts().stream().map(FactView::of).toList(),
                reconciliation.findings().stream()
                        .map(f -> FindingView.of(f, language, known))
                        .toList(),
                reconciliation.checks().stream()
                        .map(c -> CheckView.of(c, known))
                        .toList(),
                rules.stream().map(rule -> RuleTitle.of(rule, language)).toList());
    }
}
