package org.jiheng.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Name and password as somebody typed them: nothing about them is said but whether both are right. */
public record LogInInput(
        @NotNull @Size(max = 64) String loginName,
        @NotNull @Size(max = 1000) String password) {}
