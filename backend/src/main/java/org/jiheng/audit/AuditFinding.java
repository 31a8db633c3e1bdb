package org.jiheng.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first place of a chain at which it is not what was written. */
@Schema(description = "The first place of a chain at which it is not what was written")
public record AuditFinding(
        @Schema(examples = "accounts") String chain,

        @Schema(description = "Place in the chain, from 1", examples = "17")
        int sequence,

        Damage damage) {}
