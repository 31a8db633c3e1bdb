package org.jiheng.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department as it leaves the package, and as it is put back. */
@Schema(description = "A department; id, regionCode and illustrative cannot be changed")
public record DepartmentView(
        @NotNull UUID id,

        @Schema(description = "财政区划, 9 digits") @NotNull @Pattern(regexp = "^[0-9]{9}$")
        String regionCode,

        @Schema(description = "预算单位编码, unique in its region") @Nullable @Pattern(regexp = "^[0-9]{1,21}$")
        String departmentCode,

        @Schema(description = "统一社会信用代码, GB 32100-2015") @Nullable @Size(max = 18)
        String creditCode,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 100) String shortName,

        @Schema(description = "The department it belongs to") @Nullable
        UUID parentId,

        @Schema(description = "Invented for demonstration") boolean illustrative) {

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id,
                department.regionCode,
                department.departmentCode,
                department.creditCode,
                department.name,
                department.shortName,
                department.parentId,
                department.illustrative);
    }
}
