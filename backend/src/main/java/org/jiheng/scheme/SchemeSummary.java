package org.jiheng.scheme;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/** A version of a scheme as a list shows it. */
@Schema(description = "A version of a scoring scheme as a list shows it")
public record SchemeSummary(
        UUID id,
        @Schema(examples = "cn-project-2020") String code,
        @Schema(examples = "1") int version,
        String name,
        Scheme.Kind kind,

        @Schema(description = "财政区划; null for the whole country") @Nullable
        String regionCode,

        int fiscalYearFrom,
        @Nullable Integer fiscalYearTo) {

    static SchemeSummary of(StoredScheme stored) {
        return new SchemeSummary(
                stored.id,
                stored.code,
                stored.version,
                stored.name,
                Scheme.Kind.valueOf(stored.kind),
                stored.regionCode,
                stored.fiscalYearFrom,
                stored.fiscalYearTo);
    }
}
