package org.preau.meeting;

import org.preau.agenda.EventId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/**
 * A meeting, without what it is about: that is its event.
 *
 * @param points how many its agenda has
 */
public record MeetingFace(MeetingId id, SpaceId space, EventId event, int points) {

    /** Where it opens, below the association's address. */
    public String path() {
        return MeetingRefs.PAGES.to(space, id);
    }

    public Ref ref() {
        return Ref.to(Ref.Kind.MEETING, id);
    }
}
