package org.jiheng.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new remark. */
public record CommentInput(
        @Schema(description = Anchor.DESCRIPTION) @NotNull @Size(max = 300) @Pattern(regexp = Anchor.PATTERN)
        String anchor,

        @NotBlank @Size(max = 2000) String text) {}
