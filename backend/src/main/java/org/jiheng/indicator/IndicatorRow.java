package org.jiheng.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** One indicator of a table, as the form has it: target and actual are text as typed, whatever the sign. */
@Schema(description = "One indicator: target and actual are text as typed; a number is scored, other text is kept")
public record IndicatorRow(
        @Schema(description = "null for a new row") @Nullable
        UUID id,

        @Schema(description = "一级指标", examples = "产出指标") @NotBlank @Size(max = 50)
        String level1,

        @Schema(description = "二级指标", examples = "数量指标") @NotBlank @Size(max = 50)
        String level2,

        @Schema(description = "三级指标", examples = "新建行政村高清监控点") @NotBlank @Size(max = 200)
        String name,

        @NotNull Sign sign,

        @Schema(description = "年度指标值", examples = "2100") @Nullable @Size(min = 1, max = 200)
        String target,

        @Schema(description = "计量单位", examples = "路") @Nullable @Size(min = 1, max = 20)
        String unit,

        @Schema(description = "分值") @Nullable Points points,

        @Schema(description = "实际完成值; 达成, 部分达成 or 未达成 for a qualitative one", examples = "2100")
        @Nullable
        @Size(min = 1, max = 200)
        String actual,

        @Schema(description = "What a person gives inside the band of a qualitative tier") @Nullable
        Points givenScore,

        @Schema(description = "偏差原因分析") @Nullable @Size(min = 1, max = 2000)
        String deviationReason,

        @Schema(description = "改进措施") @Nullable @Size(min = 1, max = 2000)
        String improvement,

        @Schema(description = "Built for demonstration, not stated by the department")
        boolean illustrative) {}
