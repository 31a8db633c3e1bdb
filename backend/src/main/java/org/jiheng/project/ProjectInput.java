package org.jiheng.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project that is to be added to a department's year. */
@Schema(description = "A project to add to a department's year, after those that are there")
public record ProjectInput(
        @NotNull UUID departmentId,
        @Schema(examples = "2024") int fiscalYear,

        @Schema(description = "项目编码, unique in its region and year", examples = "62120024T000000000004")
        @Nullable
        @Pattern(regexp = ProjectInput.CODE)
        String projectCode,

        @Schema(description = "项目名称", examples = "陇南市视频监控共享云平台项目经费") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "主管部门") @Nullable @Size(min = 1, max = 200)
        String supervisor,

        @Schema(description = "实施单位") @Nullable @Size(min = 1, max = 200)
        String implementer) {

    static final String CODE = "^[A-Za-z0-9-]{1,32}$";
}
