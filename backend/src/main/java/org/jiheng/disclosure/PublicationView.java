package org.jiheng.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.disclosure.PublicationRepository.Published;
import org.jspecify.annotations.Nullable;

/** A publication as those see it who are logged in. */
@Schema(description = "A version of a year that was published; it is read at /public/{id}")
public record PublicationView(
        UUID id,
        int version,
        Instant publishedAt,
        String publishedBy,
        String schemeCode,
        int schemeVersion,

        @Schema(description = "SHA-256 of the canonical form (RFC 8785) of its content")
        String checksum,

        @Schema(description = "The publication that it corrects") @Nullable
        UUID replaces,

        @Nullable CorrectionNote correction) {

    /** That a publication is being corrected, or was. */
    @Schema(description = "Since when the publication is being corrected, and why")
    public record CorrectionNote(Instant at, String reason) {

        static @Nullable CorrectionNote of(@Nullable Correction correction) {
            return correction == null ? null : new CorrectionNote(correction.openedAt, correction.reason);
        }
    }

    static PublicationView of(Published published) {
        var publication = published.publication();
        return new PublicationView(
                publication.id(),
                publication.version,
                publication.publishedAt,
                publication.publishedBy,
                publication.schemeCode,
                publication.schemeVersion,
                publication.checksum,
                publication.replaces,
                CorrectionNote.of(published.correction()));
    }
}
