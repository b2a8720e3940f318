package org.preau.poll;

/** What becomes of the event that a retained date had become, when its poll takes answers again. */
public enum EventFate {
    /** It never was: unless somebody touched it, or prepared a meeting, since. */
    TAKEN_BACK,
    KEPT,
    /** It stays on the list, struck through, with whatever was prepared. */
    CANCELLED
}
