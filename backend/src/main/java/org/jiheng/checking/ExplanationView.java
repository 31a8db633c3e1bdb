package org.jiheng.checking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a department writes about a finding, and to which figures it belongs. */
@Schema(
        description =
                "Why a finding stays, in words, and which figures are explained: those of the finding as it was seen")
public record ExplanationView(
        @Schema(description = "As the finding has it", examples = "0b6b1d7c55e0a9f4")
        @NotNull
        @Pattern(regexp = "^[0-9a-f]{16}$")
        String figures,

        @Schema(examples = "决算批复数为1220.06万元，分项按万元取整，相差为尾差") @NotBlank @Size(max = 2000)
        String text) {}
