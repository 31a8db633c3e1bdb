package org.jiheng.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.disclosure.PublicationView.CorrectionNote;
import org.jspecify.annotations.Nullable;

/** What anybody may read: the content as it was published, how to check it, and what became of it since. */
@Schema(description = "A published report: its content, to which the checksum belongs, and what became of it since")
public record PublicReport(
        UUID id,

        @Schema(description = "SHA-256 of the canonical form (RFC 8785) of content, in lower-case hexadecimal")
        String checksum,

        @Schema(implementation = PublishedReport.class) JsonNode content,
        @Nullable CorrectionNote correction,

        @Schema(description = "The publication that corrects this one") @Nullable
        UUID replacedBy) {}
