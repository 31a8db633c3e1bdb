package org.jiheng.shared.persistence;

import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Locator;
import org.jiheng.shared.Place;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/** Where the things of a collection stand that are parts of departments' years. */
public abstract class YearPartLocator implements Locator {

    private final Places places;
    private final String collection;
    private final Class<? extends YearPart> kind;
    private final String missing;

    /** @param missing the message's key for a thing that is not there */
    protected YearPartLocator(Places places, String collection, Class<? extends YearPart> kind, String missing) {
        this.places = places;
        this.collection = collection;
        this.kind = kind;
        this.missing = missing;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    @Transactional
    public Optional<Place> placeOf(UUID id) {
        return places.of(kind, id);
    }

    @Override
    public Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, missing, id);
    }
}
