package org.jiheng.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.Reverse;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** A scheme with its rules. */
@Schema(description = "A version of a scoring scheme with its rules; published ones never change")
public record SchemeView(
        SchemeSummary summary,
        Points total,
        @Nullable ExecutionView execution,
        List<Level1View> level1,
        Reverse reverse,
        Scheme.Variant overFulfilment,

        @Schema(description = "From this multiple of the target on a reason is asked", examples = "1.3") @Nullable
        String reasonAt,

        List<TierView> tiers,
        List<GradeBandView> gradeBands,
        List<ClauseView> sources) {

    /** 预算执行率. */
    @Schema(description = "How the execution rate becomes points")
    public record ExecutionView(Points points, Scheme.Method method) {}

    /** 一级指标. */
    @Schema(description = "A level-1 block and what it weighs")
    public record Level1View(String name, List<String> aliases, Points points) {}

    /** A tier of qualitative indicators. */
    @Schema(description = "A qualitative tier: from … to below …, as parts of the points")
    public record TierView(String label, String from, String to) {}

    /** A grade. */
    @Schema(description = "A grade: totals from … to below …")
    public record GradeBandView(String grade, Points from, Points to) {}

    static SchemeView of(StoredScheme stored, Scheme scheme) {
        var execution = scheme.execution();
        var grades = scheme.grades();
        var reasonAt = scheme.quantitative().overFulfilment().reasonAt();
        return new SchemeView(
                SchemeSummary.of(stored),
                scheme.total(),
                execution == null ? null : new ExecutionView(execution.points(), execution.method()),
                scheme.weights().level1().stream()
                        .map(level -> new Level1View(level.name(), level.aliases(), level.points()))
                        .toList(),
                scheme.quantitative().reverse(),
                scheme.quantitative().overFulfilment().variant(),
                reasonAt == null ? null : reasonAt.toPlainString(),
                scheme.qualitative().tiers().stream()
                        .map(tier -> new TierView(
                                tier.label(),
                                tier.from().toPlainString(),
                                tier.to().toPlainString()))
                        .toList(),
                grades == null
                        ? List.of()
                        : grades.bands().stream()
                                .map(band -> new GradeBandView(band.grade(), band.from(), band.to()))
                                .toList(),
                scheme.sources().stream().map(ClauseView::of).toList());
    }
}
