package org.jiheng.evaluation;

import java.util.List;

/**
 * A remark as it is printed.
 *
 * @param node at which it was raised, which says in what capacity
 * @param place what it is about, in words
 */
public record Remark(State node, String place, String text, CommentState state, List<Answer> answers) {

    /** What somebody said to it. */
    public record Answer(String by, String text) {}
}
