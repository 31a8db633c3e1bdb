package org.jiheng.evaluation;

/** How far a remark has come. */
public enum CommentState {
    OPEN,
    ANSWERED,
    ACCEPTED
}
