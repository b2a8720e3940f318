package org.preau.member;

import org.preau.shared.Actor;
import org.preau.shared.Keepers;
import org.preau.shared.Query;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Those who lead a space keep it. */
@Component
class Leading implements Keepers {

    private final Access access;

    Leading(Access access) {
        this.access = access;
    }

    @Override
    @Query
    public boolean leads(Actor.Member actor, SpaceId space) {
        var seats = access.seatsOf(actor);
        return seats.spaces().contains(space) && seats.levelIn(space) == Level.LEAD;
    }
}
