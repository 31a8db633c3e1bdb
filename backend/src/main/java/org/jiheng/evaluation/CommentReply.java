package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** One answer to a remark, with the key by which its table is split. */
@Embeddable
record CommentReply(
        @Column(updatable = false) String regionCode,
        @Column(updatable = false) int fiscalYear,
        String text,
        UUID authorId,
        String authorName,
        Instant createdAt) {}
