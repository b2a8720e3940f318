package org.preau.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Whose event it is, who changes it and takes it back: whoever made it. */
@Component
class EventKeepers implements Engagements {

    private final EventRepository events;

    EventKeepers(EventRepository events) {
        this.events = events;
    }

    /** Who made one signed in. */
    @Override
    public Set<MemberId> among(Collection<MemberId> people) {
        return Set.of();
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        events.giveTo(before, now);
        return List.of();
    }
}
