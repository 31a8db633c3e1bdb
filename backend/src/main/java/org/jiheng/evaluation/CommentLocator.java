package org.jiheng.evaluation;

import jakarta.inject.Singleton;
import org.jiheng.shared.persistence.Places;
import org.jiheng.shared.persistence.YearPartLocator;

@Singleton
class CommentLocator extends YearPartLocator {

    CommentLocator(Places places) {
        super(places, "comments", Comment.class, "comment.not-found");
    }
}
