package org.preau.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.preau.shared.Standing;
import org.preau.shared.Title;

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

    /** As somebody would write it to make it what it is. */
    public EventDraft draft() {
        return new EventDraft(new Title(title), when, zone, new Venue(venue));
    }

    /** When and where, and whether it takes place, as a link to it tells. */
    public List<Standing.Fact> facts() {
        var facts = new ArrayList<>(List.of(Standing.Fact.bare(new Standing.Moment(when.on(), when.at(), zone))));
        if (!venue.isEmpty()) {
            facts.add(Standing.Fact.bare(venue));
        }
        if (cancelled) {
            facts.add(Standing.Fact.of("agenda.is-cancelled"));
        }
        return facts;
    }

    /** Where it opens, below the association's address. */
    public String path() {
        return EventRefs.PAGES.to(space, id);
    }
}
