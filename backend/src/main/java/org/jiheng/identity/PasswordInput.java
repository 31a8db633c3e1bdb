package org.jiheng.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A change of one's own password. */
public record PasswordInput(
        @NotNull @Size(max = 1000) String current,
        @NotNull @Size(max = 1000) String chosen) {}
