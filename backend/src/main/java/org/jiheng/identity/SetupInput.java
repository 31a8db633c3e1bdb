package org.jiheng.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The first administrator, by whoever holds the link that the console printed. */
public record SetupInput(
        @NotNull @Size(max = 100) String token,

        @NotNull @Pattern(regexp = "^[a-z0-9][a-z0-9._-]{1,63}$")
        String loginName,

        @NotBlank @Size(max = 100) String displayName,
        @NotNull @Size(max = 1000) String password) {}
