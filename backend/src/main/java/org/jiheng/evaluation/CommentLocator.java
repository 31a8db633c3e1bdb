package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Locator;
import org.jiheng.shared.Place;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.persistence.Places;

@ApplicationScoped
class CommentLocator implements Locator {

    private final Places places;

    CommentLocator(Places places) {
        this.places = places;
    }

    @Override
    public String collection() {
        return "comments";
    }

    @Override
    @Transactional
    public Optional<Place> placeOf(UUID id) {
        return places.of(Comment.class, id);
    }

    @Override
    public Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "comment.not-found", id);
    }
}
