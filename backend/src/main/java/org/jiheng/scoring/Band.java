package org.jiheng.scoring;

import org.jiheng.shared.Points;

/** The scores that may be given to a qualitative indicator of this tier, both ends included. */
public record Band(Points from, Points to) {

    boolean holds(Points given) {
        return given.compareTo(from) >= 0 && given.compareTo(to) <= 0;
    }
}
