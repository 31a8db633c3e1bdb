package org.jiheng.scheme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scoring.Clause;
import org.jspecify.annotations.Nullable;

/** Where a rule stands. */
@Schema(description = "Where a rule stands; verified tells whether somebody compared it with the text (else 待核)")
public record ClauseView(
        @Schema(examples = "财预〔2020〕10号") String document,
        @Nullable String article,
        @Nullable LocalDate date,
        boolean verified) {

    static ClauseView of(Clause clause) {
        return new ClauseView(clause.document(), clause.article(), clause.date(), clause.verified());
    }
}
