package org.preau.agenda;

import java.util.List;
import org.preau.member.Successions;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Whose event it is, who changes it and takes it back: whoever made it. */
@Component
class EventKeepers implements Successions {

    private final EventRepository events;

    EventKeepers(EventRepository events) {
        this.events = events;
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        events.giveTo(before, now);
        return List.of();
    }
}
