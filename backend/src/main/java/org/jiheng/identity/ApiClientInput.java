package org.jiheng.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new machine client; its secret is made by the system. */
public record ApiClientInput(
        @Schema(description = "What the system calls itself when it asks for a token; it never changes")
        @NotNull
        @Pattern(regexp = "^[a-z0-9][a-z0-9._-]{1,63}$")
        String clientId,

        @NotBlank @Size(max = 100) String displayName,
        @NotNull @NotEmpty @Size(max = 10) List<@NotNull MachineScope> scopes,
        @NotNull @NotEmpty @Size(max = 20) List<@NotNull @Valid AreaView> areas,

        @Schema(description = "At most a year from now") @NotNull
        Instant expiresAt) {}
