package org.preau.poll;

import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefMaker;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Lets a poll come out of a message: the person gives its dates in the form, which then says what it came out of. */
@Component
class PollMaker implements RefMaker {

    private final Doors doors;

    PollMaker(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.POLL;
    }

    @Override
    @Query
    public boolean offered(Actor actor, SpaceId space) {
        return doors.seats(actor).may(PollAction.CREATE_POLL, space);
    }

    @Override
    public Optional<String> form(SpaceId space, Ref from) {
        return Optional.of("s/%s/polls/new/%s".formatted(space, from.id()));
    }

    /** Not without dates. */
    @Override
    public Ref make(Actor actor, Seed seed) {
        throw Refusal.notAllowed();
    }
}
