package org.jiheng.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/** The head of a project as it leaves the package, and as it is put back. */
@Schema(description = "The head of a project; id, regionCode, fiscalYear and departmentId cannot be changed")
public record ProjectView(
        @NotNull UUID id,

        @Schema(description = "财政区划, 9 digits", examples = "621200000") @NotNull
        String regionCode,

        @Schema(examples = "2024") int fiscalYear,
        @NotNull UUID departmentId,

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

    static ProjectView of(Project project) {
        var year = project.year();
        return new ProjectView(
                project.id(),
                year.regionCode(),
                year.fiscalYear(),
                year.departmentId(),
                project.projectCode,
                project.name,
                project.supervisor,
                project.implementer);
    }

    public DepartmentYear year() {
        return new DepartmentYear(regionCode, fiscalYear, departmentId);
    }
}
