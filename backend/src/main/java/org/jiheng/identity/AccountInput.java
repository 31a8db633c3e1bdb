package org.jiheng.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new account; its first password is made by the system. */
public record AccountInput(
        @Schema(description = "What the person types to log in; it never changes")
        @NotNull
        @Pattern(regexp = "^[a-z0-9][a-z0-9._-]{1,63}$")
        String loginName,

        @NotBlank @Size(max = 100) String displayName,
        @NotNull @Size(max = 20) List<@NotNull @Valid RoleAssignment> assignments) {}
