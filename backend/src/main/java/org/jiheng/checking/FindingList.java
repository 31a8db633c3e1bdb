package org.jiheng.checking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.checking.ReconciliationView.FindingView;
import org.jiheng.checking.ReconciliationView.SeverityView;
import org.jiheng.evaluation.Explanation;
import org.jiheng.reconciliation.Finding;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Revised;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** What contradicts itself in a year, as the API shows it. */
@Schema(description = "What contradicts itself in a year, by severity, then in the order of its sections")
public record FindingList(
        List<YearFinding> items,
        @Nullable String next,
        Outcomes outcomes,

        @Schema(description = "Errors that keep the year from being submitted: neither mended nor explained")
        long blocking) {

    static final int MOST = 1000;

    /** How often the rules were applied. */
    @Schema(description = "How often the rules were applied, and what came of it")
    public record Outcomes(long held, long violated, long notComputable) {}

    /** A finding. */
    @Schema(description = "Something that does not hold in the data of a year")
    public record YearFinding(
            @Schema(description = "Stays the same while other fields are edited", examples = "R05-6f1c0a7be2d94f13")
            String key,

            @Schema(description = "Names the figures that contradict each other", examples = "0b6b1d7c55e0a9f4")
            String figures,

            RuleId rule,
            SeverityView severity,
            String message,
            String explanation,
            String stated,

            @Schema(description = "Empty where nothing was reckoned", examples = "585.38万元 ÷ 1220.05万元 = 47.98%")
            String computed,

            @Schema(description = "It keeps the year from being submitted until it is mended or explained")
            boolean blocks,

            @Schema(description = "false: it can only be mended")
            boolean explainable,

            @Schema(description = "The field that it is about first")
            List<FindingPlace> places,

            List<YearConsequence> consequences,

            @Schema(description = "What the department wrote about it") @Nullable
            Explained explained,

            @Schema(description = "What If-Match names to write or withdraw the explanation; 0 if there is none")
            int explanationRevision) {}

    /** What does not hold for the same cause. */
    @Schema(description = "What does not hold for the same cause")
    public record YearConsequence(RuleId rule, String message, List<FindingPlace> places) {}

    /** What was written about a finding. */
    @Schema(description = "What the department wrote about a finding")
    public record Explained(
            String text,
            String by,
            Instant at,

            @Schema(description = "false: the figures have changed since, and it answers them no longer")
            boolean counts) {}

    static FindingList of(
            FoundInYear.All all, Map<String, Revised<Explanation>> explained, long blocking, Locale language) {
        return new FindingList(
                all.findings().stream()
                        .limit(MOST)
                        .map(found -> of(found, explained.get(found.key()), language))
                        .toList(),
                null,
                new Outcomes(
                        all.outcomes().getOrDefault(Outcome.HELD, 0L),
                        all.outcomes().getOrDefault(Outcome.VIOLATED, 0L),
                        all.outcomes().getOrDefault(Outcome.NOT_COMPUTABLE, 0L)),
                blocking);
    }

    private static YearFinding of(FoundInYear found, @Nullable Revised<Explanation> explained, Locale language) {
        var finding = found.finding();
        return new YearFinding(
                found.key(),
                found.figures(),
                finding.rule(),
                SeverityView.of(finding.severity()),
                sentence(found, finding, language),
                Messages.of(language, finding.explanation()),
                finding.stated(),
                finding.computed(),
                found.blocks(),
                found.isExplainable(),
                found.places(),
                finding.consequences().stream()
                        .map(one -> new YearConsequence(
                                one.rule(), sentence(found, one, language), FoundInYear.places(found.year(), one)))
                        .toList(),
                explained == null
                        ? null
                        : new Explained(
                                explained.value().text(),
                                explained.value().by(),
                                explained.value().at(),
                                explained.value().figures().equals(found.figures())),
                explained == null ? 0 : explained.revision());
    }

    /** The rule and what it says; of a field, in words that do not speak of a document. */
    static String sentence(FoundInYear found, Finding finding, Locale language) {
        var message = finding.message();
        var places = FoundInYear.places(found.year(), finding);
        var inText = !places.isEmpty()
                && places.get(0).quote() != null
                && places.get(0).pointer().startsWith("/narrative/");
        var ofField = OF_FIELDS.get(finding.rule() == RuleId.R35 ? "points" : message.key());
        return FindingView.titled(
                finding, inText || ofField == null ? message : new Message(ofField, message.arguments()), language);
    }

    private static final Map<String, String> OF_FIELDS = Map.of(
            "points", "finding.points",
            "recon.sum", "finding.sum",
            "recon.ratio", "finding.ratio",
            "recon.rounding", "finding.rounding",
            "recon.listed", "finding.listed");
}
