package org.jiheng.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remark and what was answered. */
@Schema(description = "A remark on one place of a year, and the answers to it")
public record CommentView(
        UUID id,
        UUID evaluationId,

        @Schema(description = "1; one more after each correction")
        int version,

        @Schema(description = Anchor.DESCRIPTION) String anchor,

        String text,
        String by,
        Instant at,
        CommentState state,

        @Schema(description = "The node that raised it; it, or a later one, accepts it")
        State node,

        @Schema(description = "Name it in If-Match to answer or accept")
        String tag,

        List<Reply> replies) {

    /** One answer. */
    public record Reply(String text, String by, Instant at) {}

    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.evaluationId,
                comment.version,
                comment.anchor,
                comment.text,
                comment.authorName,
                comment.createdAt,
                comment.state,
                comment.node,
                "\"" + comment.revision() + "\"",
                comment.replies.stream()
                        .map(reply -> new Reply(reply.text(), reply.authorName(), reply.createdAt()))
                        .toList());
    }
}
