package org.preau.poll;

import java.time.ZoneId;
import org.preau.agenda.EventFace;
import org.preau.agenda.When;

/**
 * What came of the date that was retained: the day of its event as it stands, which its keeper may have moved since; the day as it was
 * asked where that event is no more, or lies in the bin.
 *
 * @param zone on whose clock it is
 * @param cancelled whether it does not take place
 * @param there whether the event is in the agenda
 */
public record Outcome(When when, ZoneId zone, boolean cancelled, boolean there) {

    static Outcome of(EventFace event) {
        return new Outcome(event.when(), event.zone(), event.cancelled(), true);
    }
}
