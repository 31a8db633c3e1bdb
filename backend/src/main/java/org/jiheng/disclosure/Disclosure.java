package org.jiheng.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 公开决定: of each document and each project of a year, whether it is public, and why not. */
@Schema(
        description =
                "Of each document and each project of a year, whether it is made public, and why not; null is undecided")
public record Disclosure(
        @NotNull @Size(max = 3) List<@Valid @NotNull DocumentDecision> documents,
        @NotNull @Size(max = 2000) List<@Valid @NotNull ProjectDecision> projects) {

    /** The decision on a document. */
    @Schema(description = "The decision on a document; only the report may be public in part")
    public record DocumentDecision(
            @NotNull Document document,
            @Nullable Decision decision,

            @Schema(description = "Ids of the report's sections that are withheld, where it is public in part")
            @NotNull
            @Size(max = 100)
            List<@NotBlank @Size(max = 50) String> withheld,

            @Schema(description = "Code of disclosureReason, unless it is public", examples = "stateSecret")
            @Nullable
            @Size(min = 1, max = 50)
            String reason,

            @Schema(description = "For the file; never published") @Nullable @Size(min = 1, max = 500)
            String note) {}

    /** The decision on a project. */
    @Schema(
            description =
                    "The decision on a project; public in part, it is named, and its figures and texts are withheld")
    public record ProjectDecision(
            @NotNull UUID projectId,
            @Nullable Decision decision,

            @Schema(description = "Code of disclosureReason, unless it is public", examples = "stateSecret")
            @Nullable
            @Size(min = 1, max = 50)
            String reason,

            @Schema(description = "For the file; never published") @Nullable @Size(min = 1, max = 500)
            String note) {}

    Optional<DocumentDecision> of(Document document) {
        return documents.stream().filter(line -> line.document() == document).findFirst();
    }

    Optional<ProjectDecision> of(UUID projectId) {
        return projects.stream()
                .filter(line -> line.projectId().equals(projectId))
                .findFirst();
    }

    /** How many of the lines have no decision yet. */
    int undecided() {
        return (int) (documents.stream().filter(line -> line.decision() == null).count()
                + projects.stream().filter(line -> line.decision() == null).count());
    }
}
