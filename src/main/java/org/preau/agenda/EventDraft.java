package org.preau.agenda;

import java.time.ZoneId;
import org.preau.shared.Title;

/**
 * An event as somebody writes it. Whoever makes one elsewhere begins from {@link #of}: what an event may hold besides concerns them
 * only when they say it.
 */
public record EventDraft(Title title, When when, ZoneId zone, Venue venue) {

    public EventDraft {
        when = when.in(zone);
    }

    /** What and when, by whose clock. */
    public static EventDraft of(Title title, When when, ZoneId zone) {
        return new EventDraft(title, when, zone, new Venue(""));
    }

    /** The same in that place. */
    public EventDraft at(Venue place) {
        return new EventDraft(title, when, zone, place);
    }

    /** The same under another name. */
    public EventDraft named(Title other) {
        return new EventDraft(other, when, zone, venue);
    }
}
