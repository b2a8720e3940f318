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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * After commit, rings at every screen of the members whose place changed: each {@link Shell} then looks again at what it may show.
 * Aside from the request of whoever acted: what other people's screens read is none of that request's transaction.
 */
@Component
class Bells {

    private final Live live;
    private final People people;
    private final TaskExecutor aside;

    Bells(Live live, People people, @Qualifier("applicationTaskExecutor") TaskExecutor aside) {
        this.live = live;
        this.people = people;
        this.aside = aside;
    }

    static Ref of(MemberId member) {
        return Ref.to(Ref.Kind.MEMBER, member);
    }

    @TransactionalEventListener
    void on(SpaceEvent event) {
        aside.execute(() -> ring(concerned(event)));
    }

    @TransactionalEventListener
    void on(StandingChanged event) {
        aside.execute(() -> ring(List.of(event.member())));
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
