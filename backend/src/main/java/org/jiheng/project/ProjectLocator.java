package org.jiheng.project;

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
class ProjectLocator implements Locator {

    private final Places places;

    ProjectLocator(Places places) {
        this.places = places;
    }

    @Override
    public String collection() {
        return "projects";
    }

    @Override
    @Transactional
    public Optional<Place> placeOf(UUID id) {
        return places.of(Project.class, id);
    }

    @Override
    public Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "project.not-found", id);
    }
}
