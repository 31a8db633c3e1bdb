package org.jiheng.shared;

import java.util.UUID;

/** Where the things of a collection stand at no one place, as accounts with several roles: whether the caller reaches one. */
public interface Reach {

    /** Under the API's base, such as {@code accounts}. */
    String collection();

    boolean includes(UUID id);

    /** What is said of an id that is none, and of one out of reach. */
    Refusal missing(UUID id);
}
