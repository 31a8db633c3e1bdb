package org.jiheng.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jiheng.disclosure.Disclosure.DocumentDecision;
import org.jiheng.disclosure.Disclosure.ProjectDecision;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept, with the key of its year.
 *
 * @param subject {@code document/<document>} or {@code project/<id>}
 * @param withheld ids of sections, with a blank between them
 */
@Embeddable
record DisclosureLine(
        @Column(nullable = false, length = 9) String regionCode,
        @Column(nullable = false) int fiscalYear,
        @Column(nullable = false, length = 100) String subject,

        @Nullable @Enumerated(EnumType.STRING) @Column(length = 20)
        Decision decision,

        @Nullable String withheld,
        @Nullable @Column(length = 50) String reason,
        @Nullable String note) {

    private static final String DOCUMENT = "document/";
    private static final String PROJECT = "project/";

    static DisclosureLine of(DepartmentYear year, DocumentDecision line) {
        return new DisclosureLine(
                year.regionCode(),
                year.fiscalYear(),
                DOCUMENT + line.document(),
                line.decision(),
                line.withheld().isEmpty() ? null : String.join(" ", line.withheld()),
                line.reason(),
                line.note());
    }

    static DisclosureLine of(DepartmentYear year, ProjectDecision line) {
        return new DisclosureLine(
                year.regionCode(),
                year.fiscalYear(),
                PROJECT + line.projectId(),
                line.decision(),
                null,
                line.reason(),
                line.note());
    }

    boolean isOfDocument() {
        return subject.startsWith(DOCUMENT);
    }

    DocumentDecision ofDocument() {
        return new DocumentDecision(
                Document.valueOf(subject.substring(DOCUMENT.length())),
                decision,
                withheld == null ? List.of() : List.of(withheld.split(" ")),
                reason,
                note);
    }

    ProjectDecision ofProject() {
        return new ProjectDecision(UUID.fromString(subject.substring(PROJECT.length())), decision, reason, note);
    }
}
