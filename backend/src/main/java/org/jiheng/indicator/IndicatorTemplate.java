package org.jiheng.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A common indicator to start from (共性指标); points are for the unit to give. */
@Schema(description = "A common indicator to start from; points are for the unit to give")
public record IndicatorTemplate(
        String level1,
        String level2,
        String name,
        Sign sign,
        @Nullable String target,
        @Nullable String unit) {}
