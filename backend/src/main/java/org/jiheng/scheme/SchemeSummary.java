package org.jiheng.scheme;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.DepartmentYear;
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
        @Nullable Integer fiscalYearTo,
        SchemeState state,

        @Schema(description = "null while it is a draft") @Nullable
        Instant publishedAt) {

    /** Whether it is for that year and for where the department is: its own region, or one above it. */
    public boolean holdsFor(DepartmentYear year) {
        return fiscalYearFrom <= year.fiscalYear()
                && (fiscalYearTo == null || year.fiscalYear() <= fiscalYearTo)
                && (regionCode == null || year.regionCode().startsWith(significant(regionCode)));
    }

    /** 财政区划 ends in zeros for what lies below; provinces, cities and counties have two digits each. */
    private static String significant(String code) {
        var digits = code.replaceAll("0+$", "");
        return code.substring(0, Math.min(code.length(), digits.length() + digits.length() % 2));
    }

    static SchemeSummary of(StoredScheme stored) {
        return new SchemeSummary(
                stored.id,
                stored.code,
                stored.version,
                stored.name,
                Scheme.Kind.valueOf(stored.kind),
                stored.regionCode,
                stored.fiscalYearFrom,
                stored.fiscalYearTo,
                stored.state,
                stored.publishedAt);
    }
}
