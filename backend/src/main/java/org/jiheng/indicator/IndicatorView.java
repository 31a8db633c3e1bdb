package org.jiheng.indicator;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** An indicator and where it belongs, for questions across projects. */
@Schema(description = "An indicator and where it belongs; it is changed through its table")
public record IndicatorView(
        UUID id,
        String regionCode,
        int fiscalYear,
        UUID departmentId,

        @Schema(description = "null for an indicator of the department itself") @Nullable
        UUID projectId,

        @Schema(description = "Place in its table, from 0") int position,
        String level1,
        String level2,
        String name,
        Sign sign,
        @Nullable String target,
        @Nullable String unit,
        @Nullable Points points,
        @Nullable String actual,
        @Nullable Points givenScore,
        @Nullable String deviationReason,
        @Nullable String improvement,
        boolean illustrative) {

    static IndicatorView of(Indicator indicator) {
        var year = indicator.year();
        return new IndicatorView(
                indicator.id(),
                year.regionCode(),
                year.fiscalYear(),
                year.departmentId(),
                indicator.projectId,
                indicator.position,
                indicator.level1,
                indicator.level2,
                indicator.name,
                indicator.sign,
                indicator.target,
                indicator.unit,
                indicator.points,
                indicator.actual,
                indicator.givenScore,
                indicator.deviationReason,
                indicator.improvement,
                indicator.illustrative);
    }
}
