package org.jiheng.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 基本情况: what the department is for and what it consists of, in the order in which the report prints it. */
@Schema(description = "What the department is for and what it consists of, in that order in the report")
public record Profile(
        @Schema(description = "主要职能") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 2000) String> duties,

        @Schema(description = "内设机构") @NotNull @Size(max = 200)
        List<@NotBlank @Size(max = 200) String> offices,

        @Schema(description = "所属单位") @NotNull @Size(max = 500)
        List<@NotBlank @Size(max = 200) String> subordinateUnits) {}
