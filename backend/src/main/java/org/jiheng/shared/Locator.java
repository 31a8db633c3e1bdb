package org.jiheng.shared;

import java.util.Optional;
import java.util.UUID;

/** Knows where the things of one collection stand, so that the door can ask before anything of them is read. */
public interface Locator {

    /** The first word of the collection's addresses: {@code projects}. */
    String collection();

    /** Nothing if there is no such thing. One that was removed and may come back is still there. */
    Optional<Place> placeOf(UUID id);

    /** What is said of a thing that is not there, and in the same words of one that the caller may not see. */
    Refusal missing(UUID id);
}
