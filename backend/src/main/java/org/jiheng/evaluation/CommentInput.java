package org.jiheng.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new remark. */
public record CommentInput(
        @Schema(description = "The place: section/<section>, figure/<id of the figure> or paragraph/<code>")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = "^(section|figure|paragraph)/.+$")
        String anchor,

        @NotBlank @Size(max = 2000) String text) {}
