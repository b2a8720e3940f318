package org.preau.poll;

import java.util.Optional;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;

/**
 * The way back from a closing, with the versions that it expects to find.
 *
 * @param closed whether it was closed already, without any date
 */
public record Reopening(PollId poll, int version, boolean closed, Optional<Made> event) {

    /**
     * What the retained date became.
     *
     * @param undone what becomes of it then: one that was there before is again as it was
     * @param before what was written of it, when it was there before
     */
    public record Made(EventId event, int version, EventFate undone, Optional<EventDraft> before) {

        static Made fresh(EventId event, int version) {
            return new Made(event, version, EventFate.TAKEN_BACK, Optional.empty());
        }
    }
}
