package org.jiheng.scoring;

import org.jiheng.shared.Points;

/** A score that a person set in place of the computed one. Both are shown. */
public record ScoreOverride(Points score, String reason) {

    public ScoreOverride {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Who sets a score says why");
        }
    }
}
