package org.jiheng.audit;

/** What is wrong at a place of a chain. */
public enum Damage {
    /** The event is another than the one that was written, or stands in another's place. */
    CHANGED,
    /** The event is not there. */
    MISSING,
    /** The event and all after it are sound, but it is not the one that an anchor noted: all was written anew. */
    REWRITTEN,
    /** The chain's own note of its end is another, or an event follows it. */
    END_CHANGED
}
