package org.jiheng.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as it leaves the package, and as it is put back. */
@Schema(description = "An account; id, loginName and mustChangePassword cannot be changed here")
public record AccountView(
        @NotNull UUID id,
        @NotNull @Size(max = 64) String loginName,
        @NotBlank @Size(max = 100) String displayName,
        boolean disabled,
        boolean mustChangePassword,
        @NotNull @Size(max = 20) List<@NotNull @Valid RoleAssignment> assignments) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id,
                account.loginName,
                account.displayName,
                account.disabled,
                account.mustChangePassword,
                account.assignments.stream().map(Assignment::view).toList());
    }
}
