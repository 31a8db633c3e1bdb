package org.jiheng.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/** A remark on one place of a year, with what was answered; it is closed by the node that raised it, or a later one. */
@Entity
class Comment extends YearPart {

    @Column(nullable = false, updatable = false)
    UUID evaluationId;

    /** The version of the self-evaluation on which it was made. */
    @Column(nullable = false, updatable = false)
    int version;

    @Column(nullable = false, updatable = false)
    String anchor;

    @Column(nullable = false, updatable = false)
    String text;

    @Column(nullable = false, updatable = false)
    UUID authorId;

    @Column(nullable = false, updatable = false)
    String authorName;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    CommentState state = CommentState.OPEN;

    /** The node that raised it, and accepts it; a later one may do so too. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    State node;

    /** After which step of the year it was raised, or raised again. */
    int raisedIn;

    @ElementCollection
    @CollectionTable(
            name = "comment_reply",
            joinColumns = @JoinColumn(name = "comment_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<CommentReply> replies = new ArrayList<>();

    protected Comment() {}

    Comment(DepartmentYear year) {
        super(year);
    }

    /** It is open, at whichever node it is raised; the latest node that raised it accepts it. */
    void raised(State at, int after) {
        state = CommentState.OPEN;
        if (node == null || at.compareTo(node) > 0) {
            node = at;
        }
        raisedIn = after;
    }
}
