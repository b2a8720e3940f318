package org.preau.poll;

import java.time.ZoneId;
import org.preau.agenda.EventFace;
import org.preau.agenda.When;

/**
 * What came of the date that was retained: the day of its event as it stands, which its keeper may have moved since.
 *
 * @param zone on whose clock it is
 * @param cancelled whether it does not take place
 */
public record Outcome(When when, ZoneId zone, boolean cancelled) {

    static Outcome of(EventFace event) {
        return new Outcome(event.when(), event.zone(), event.cancelled());
    }
}
