package org.preau.agenda;

import java.time.Instant;
import java.time.ZoneId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/**
 * An event as it is listed.
 *
 * @param zone in which its day and hour are told
 * @param venue a place or the address of a call, perhaps empty
 * @param version what an undo expects to find
 */
public record EventFace(
        EventId id,
        SpaceId space,
        String title,
        When when,
        ZoneId zone,
        String venue,
        Instant begins,
        Instant ends,
        boolean cancelled,
        int version) {

    public Ref ref() {
        return Ref.to(Ref.Kind.EVENT, id);
    }

    /** Where it opens, below the association's address. */
    public String path() {
        return EventRefs.PAGES.to(space, id);
    }
}
