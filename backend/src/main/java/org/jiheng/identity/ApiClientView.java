package org.jiheng.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A machine client as it leaves the package, and as it is put back. */
@Schema(
        description =
                "A machine client; id, clientId and revokedAt cannot be changed here, and lastUsedAt, which goes on"
                        + " meanwhile, is not read")
public record ApiClientView(
        @NotNull UUID id,
        @NotNull @Size(max = 64) String clientId,
        @NotBlank @Size(max = 100) String displayName,
        @NotNull @NotEmpty @Size(max = 10) List<@NotNull MachineScope> scopes,
        @NotNull @NotEmpty @Size(max = 20) List<@NotNull @Valid AreaView> areas,

        @Schema(description = "At most a year after it is set") @NotNull
        Instant expiresAt,

        boolean disabled,

        @Schema(description = "Since when it is out for good") @Nullable
        Instant revokedAt,

        @Schema(description = "To the minute; null: never") @Nullable
        Instant lastUsedAt) {

    static ApiClientView of(ApiClient client) {
        return new ApiClientView(
                client.id,
                client.account.loginName,
                client.account.displayName,
                List.copyOf(new TreeSet<>(client.scopes)),
                client.areas.stream().map(ClientArea::view).toList(),
                client.expiresAt,
                client.account.disabled,
                client.revokedAt,
                client.lastUsedAt);
    }
}
