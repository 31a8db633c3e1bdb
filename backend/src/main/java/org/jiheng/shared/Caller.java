package org.jiheng.shared;

import java.util.UUID;

/** Who asks, and what they may do where. */
public interface Caller {

    /** Whether somebody is logged in at all. */
    boolean isKnown();

    /** @throws Refusal {@link ProblemType#UNAUTHENTICATED} if nobody is logged in */
    UUID id();

    String name();

    /** Where the caller holds the right. */
    Scope scope(Right right);

    /** Whether the caller holds the right anywhere. */
    default boolean may(Right right) {
        return !scope(right).areas().isEmpty();
    }

    default boolean may(Right right, Place place) {
        return scope(right).covers(place);
    }

    /** Whether the first thing to be done is to choose a password of one's own. */
    boolean mustChangePassword();
}
