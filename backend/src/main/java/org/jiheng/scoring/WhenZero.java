package org.jiheng.scoring;

/** What a ratio to nothing is worth. A scheme has to say so wherever one can arise: no default is right everywhere. */
public enum WhenZero {
    /** No score, and the sheet says why. */
    NOT_SCORED,
    /** 没有的按满分. */
    FULL_POINTS,
    /** No points. */
    NO_POINTS
}
