package org.preau.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.member.SpaceEvent;
import org.preau.member.StandingChanged;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * After commit, rings at every screen of the members whose place changed: each {@link Shell} then looks again at what it may show.
 */
@Component
class Bells {

    private final Live live;
    private final People people;

    Bells(Live live, People people) {
        this.live = live;
        this.people = people;
    }

    static Ref of(MemberId member) {
        return Ref.to(Ref.Kind.MEMBER, member);
    }

    @TransactionalEventListener
    void on(SpaceEvent event) {
        live.afterwards(() -> ring(concerned(event)));
    }

    @TransactionalEventListener
    void on(StandingChanged event) {
        live.afterwards(() -> ring(List.of(event.member())));
    }

    /** A space that was described anew may have closed its door to those who only looked in. */
    private Collection<MemberId> concerned(SpaceEvent event) {
        return switch (event) {
            case SpaceEvent.OfMember place -> List.of(place.member());
            case SpaceEvent.SpaceCreated created -> created.by().member().stream().toList();
            case SpaceEvent.SpaceDescribed _, SpaceEvent.SpaceArchived _, SpaceEvent.SpaceRestored _ ->
                people.around(new Actor.System(), event.space());
        };
    }

    private void ring(Collection<MemberId> members) {
        members.forEach(member -> live.publish(of(member), revision -> Map.of("rev", revision)));
    }
}
