package org.jiheng.indicator;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 年度总体目标 of a project or of the department, and how far it was reached. */
@Schema(description = "The year's overall goal, and how far it was reached; what is not written yet is null")
public record Goal(
        @Schema(description = "预期目标") @Nullable @Size(min = 1, max = 5000)
        String expected,

        @Schema(description = "实际完成情况") @Nullable @Size(min = 1, max = 5000)
        String achieved,

        @Schema(description = "各项指标完成情况分析") @Nullable @Size(min = 1, max = 5000)
        String analysis,

        @Schema(description = "偏离绩效目标的原因及下一步改进措施") @Nullable @Size(min = 1, max = 5000)
        String deviation) {}
