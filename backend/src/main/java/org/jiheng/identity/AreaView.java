package org.jiheng.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Scope.Area;
import org.jspecify.annotations.Nullable;

/** An area as the contract says it. */
@Schema(description = "The regions, departments and years in which something holds")
public record AreaView(
        @Schema(description = "Digits that the region's code begins with; empty: all regions")
        @NotNull
        @Pattern(regexp = "^[0-9]{0,9}$")
        String region,

        @Schema(description = "The department and all below it; null: all departments of the region") @Nullable
        UUID departmentId,

        @Min(Area.FIRST_YEAR) @Max(Area.LAST_YEAR) int firstYear,
        @Min(Area.FIRST_YEAR) @Max(Area.LAST_YEAR) int lastYear) {

    static AreaView of(RoleAssignment given) {
        return new AreaView(given.region(), given.departmentId(), given.firstYear(), given.lastYear());
    }
}
