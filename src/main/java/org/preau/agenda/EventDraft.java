package org.preau.agenda;

import java.time.ZoneId;
import org.preau.shared.Title;

/** An event as somebody writes it. */
public record EventDraft(Title title, When when, ZoneId zone, Venue venue) {

    public EventDraft {
        when = when.in(zone);
    }

    /** The same under another name. */
    public EventDraft named(Title other) {
        return new EventDraft(other, when, zone, venue);
    }
}
