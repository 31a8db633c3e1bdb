package org.jiheng.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.Banded;
import org.jiheng.scoring.Reverse;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.StepDeduct;
import org.jiheng.scoring.WhenZero;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** How a row scores, in the words of a scheme's file. What does not belong to the kind is {@code null}. */
@Schema(description = "How a row scores; what does not belong to the kind is null")
public record RuleView(
        @Schema(
                enumeration = {
                    "linearUp",
                    "linearDown",
                    "equal",
                    "completion",
                    "band",
                    "stepDeduct",
                    "qualitativeTier",
                    "yesNo",
                    "checklist",
                    "maxOf",
                    "manual",
                    "own",
                    "weightedGoals"
                })
        @NotNull
        String kind,

        @Schema(description = "linearDown: how a missed “at most” target scores") @Nullable
        Reverse reverse,

        @Schema(description = "linearDown: where that reading stands, if not where the row does") @Nullable
        ClauseView reverseSource,

        @Schema(description = "linearUp, equal") SchemeContent.@Nullable Excess overFulfilment,
        @Schema(description = "equal: what ＝ means") Scheme.@Nullable Equality equality,

        @Schema(description = "completion: below this part of the target there are no points", examples = "0.6")
        @Nullable
        BigDecimal pass,

        @Schema(description = "band: the points that the bands' points are of; rows with more have more") @Nullable
        Points of,

        @Schema(description = "band: the value is taken without its sign") @Nullable
        Boolean distance,

        @Schema(description = "band: which end belongs to a band")
        Banded.@Nullable Ends ends,

        @Schema(description = "band") @Nullable @Size(max = 50)
        List<@Valid @NotNull ValueBand> bands,

        @Schema(description = "stepDeduct: on which side of the target points are lost")
        StepDeduct.@Nullable Side side,

        @Schema(description = "stepDeduct: the width of a step") @Nullable
        BigDecimal per,

        @Schema(description = "stepDeduct: what a step costs") @Nullable
        BigDecimal deduct,

        @Schema(description = "stepDeduct: what a step that is begun costs")
        StepDeduct.@Nullable Steps steps,

        @Schema(description = "stepDeduct: what stays at least") @Nullable
        Points floor,

        @Schema(description = "stepDeduct: below this value there are no points") @Nullable
        BigDecimal nothingBelow,

        @Schema(description = "yesNo: the words for yes") @Nullable @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 50) String> yes,

        @Schema(description = "yesNo: the words for no") @Nullable @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 50) String> no,

        @Schema(description = "checklist: each yes loses its points instead") @Nullable
        Boolean losing,

        @Schema(description = "checklist") @Nullable @Size(max = 50)
        List<@Valid @NotNull CheckItem> items,

        @Schema(description = "maxOf: 二者择其一") @Nullable @Size(max = 10)
        List<@Valid @NotNull Way> ways) {

    /** Values from … to … have these points; open where {@code null}. */
    @Schema(description = "Values from … to … have these points; open where null")
    public record ValueBand(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @NotNull Points points) {}

    /** A question and what yes to it is worth. */
    @Schema(description = "A question, and what yes to it is worth")
    public record CheckItem(
            @NotNull @Size(min = 1, max = 50) String code,
            @NotNull @Size(min = 1, max = 200) String text,
            @NotNull Points points) {}

    /** One of the ways to score a row, of which the best counts. */
    @Schema(description = "One of several ways to score a row, of which the best counts")
    public record Way(
            @NotNull @Size(min = 1, max = 200) String name,
            @Nullable @Size(min = 1, max = 200) String target,
            @Nullable @Size(min = 1, max = 500) String formula,
            @Nullable WhenZero whenZero,
            @NotNull @Valid RuleView rule) {}

    private static final Set<String> REVERSE = Set.of("reverse");

    /** What a rule of a kind cannot be without. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "linearDown", REVERSE,
            "equal", Set.of("equality"),
            "completion", Set.of("pass"),
            "band", Set.of("of", "distance", "bands"),
            "stepDeduct", Set.of("side", "per", "deduct", "steps", "floor"),
            "yesNo", Set.of("yes", "no"),
            "checklist", Set.of("losing", "items"),
            "maxOf", Set.of("ways"));

    /** Notes what the rule lacks, and what rules inside it do. */
    void missing(String pointer, Map<String, Object> filled, List<Violation> faults) {
        NEEDED.getOrDefault(kind, Set.of()).stream()
                .filter(name -> !filled.containsKey(name))
                .sorted()
                .forEach(name -> faults.add(Violation.at(pointer + "/" + name, "scoring.fault.missing")));
        if (ways != null && filled.get("ways") instanceof List<?> some) {
            for (int i = 0; i < ways.size(); i++) {
                if (some.get(i) instanceof Map<?, ?> way && way.get("rule") instanceof Map<?, ?> rule) {
                    @SuppressWarnings("unchecked")
                    var inner = (Map<String, Object>) rule;
                    ways.get(i).rule().missing(pointer + "/ways/" + i + "/rule", inner, faults);
                }
            }
        }
    }
}
