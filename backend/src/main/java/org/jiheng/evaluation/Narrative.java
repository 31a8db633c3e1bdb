package org.jiheng.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One paragraph of the report that a person writes. */
@Schema(description = "One paragraph of the report that a person writes; the paragraph cannot be changed")
public record Narrative(
        @Schema(description = "Code of narrativeParagraph", examples = "experience") @NotBlank
        String paragraph,

        @Nullable @Size(max = 20_000) String text) {}
