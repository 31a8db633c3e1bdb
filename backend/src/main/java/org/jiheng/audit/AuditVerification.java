package org.jiheng.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of computing all visible chains again. */
@Schema(description = "What came of computing all chains again that the caller may see")
public record AuditVerification(
        boolean intact,
        int chains,
        long events,
        int anchors,

        @Schema(
                description =
                        "Hash of the last anchor; whoever keeps it elsewhere can tell that the anchors are all there",
                examples = "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4")
        String anchorHash,

        List<AuditFinding> findings) {}
