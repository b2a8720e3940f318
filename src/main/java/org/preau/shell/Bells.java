package org.preau.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.preau.live.Live;
import org.preau.member.BecameOne;
import org.preau.member.People;
import org.preau.member.Renamed;
import org.preau.member.RosterChanged;
import org.preau.member.SpaceEvent;
import org.preau.member.Spaces;
import org.preau.member.StandingChanged;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * After commit, rings at every screen of the members whose place changed: each {@link Shell} then looks again at what it may show.
 * It rings at every screen of the association, too: what shows people, groups or spaces looks again at them.
 */
@Component
class Bells {

    private final Live live;
    private final People people;
    private final Spaces spaces;

    Bells(Live live, People people, Spaces spaces) {
        this.live = live;
        this.people = people;
        this.spaces = spaces;
    }

    static Ref of(MemberId member) {
        return StandingChanged.topicOf(member);
    }

    static Ref of(AssociationId association) {
        return Ref.to(Ref.Kind.ASSOCIATION, association);
    }

    @TransactionalEventListener
    void on(SpaceEvent event) {
        live.afterwards(() -> {
            concerned(event).forEach(member -> ring(of(member)));
            ring(of(home(event)));
        });
    }

    @TransactionalEventListener
    void on(StandingChanged event) {
        live.afterwards(() -> ring(of(event.member())));
    }

    @TransactionalEventListener
    void on(RosterChanged event) {
        live.afterwards(() -> ring(of(event.association())));
    }

    @TransactionalEventListener
    void on(BecameOne one) {
        one.shown().forEach(live::ring);
    }

    /** Stands beside each screen: all of it is looked at anew. */
    @TransactionalEventListener
    void on(Renamed event) {
        live.ring(event.what());
    }

    /** A space that was described anew may have closed its door to those who only looked in. */
    private Collection<MemberId> concerned(SpaceEvent event) {
        return switch (event) {
            case SpaceEvent.OfMember place -> List.of(place.member());
            case SpaceEvent.EnteredByGroup group ->
                group.entrants().stream().map(SpaceEvent.Entrant::member).toList();
            case SpaceEvent.SpaceCreated created ->
                created.by().member().stream().toList();
            case SpaceEvent.SpaceDescribed _, SpaceEvent.SpaceArchived _, SpaceEvent.SpaceRestored _ ->
                people.around(Actor.system(), event.space());
        };
    }

    private AssociationId home(SpaceEvent event) {
        return event.by() instanceof Actor.Member member
                ? member.association()
                : spaces.home(Actor.system(), event.space());
    }

    private void ring(Ref topic) {
        live.publish(topic, revision -> Map.of("rev", revision));
    }
}
