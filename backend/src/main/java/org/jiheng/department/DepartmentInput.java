package org.jiheng.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department that is to be added. */
@Schema(description = "A department to add")
public record DepartmentInput(
        @Schema(description = "财政区划, 9 digits", examples = "621200000") @NotNull @Pattern(regexp = "^[0-9]{9}$")
        String regionCode,

        @Schema(description = "预算单位编码, unique in its region", examples = "101001")
        @Nullable
        @Pattern(regexp = "^[0-9]{1,21}$")
        String departmentCode,

        @Schema(description = "统一社会信用代码, GB 32100-2015") @Nullable @Size(max = 18)
        String creditCode,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 100) String shortName,

        @Schema(description = "The department it belongs to") @Nullable
        UUID parentId,

        @Schema(description = "Invented for demonstration") boolean illustrative) {

    /** The same department below another. */
    public DepartmentInput below(UUID parent) {
        return new DepartmentInput(regionCode, departmentCode, creditCode, name, shortName, parent, illustrative);
    }
}
