package org.jiheng.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sections are 不适用 to the department, and why; a section that is not listed applies. */
@Schema(description = "Which sections do not apply to the department, and why; a section that is not listed applies")
public record Applicability(@NotNull @Size(max = 6) List<@Valid @NotNull NotApplicable> rows) {

    /** A section that does not apply. */
    @Schema(description = "A section that does not apply")
    public record NotApplicable(
            @NotNull Section section,

            @Schema(examples = "本单位无项目支出") @NotBlank @Size(max = 500)
            String reason) {}
}
