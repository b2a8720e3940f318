package org.preau.member;

import org.preau.shared.Actor;
import org.preau.shared.Keepers;
import org.preau.shared.Query;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Those who lead a space keep it. */
@Component
class Leading implements Keepers {

    private final SeatRepository seats;

    Leading(SeatRepository seats) {
        this.seats = seats;
    }

    @Override
    @Query
    public boolean leads(Actor.Member actor, SpaceId space) {
        return seats.find(space, actor.id()).filter(seat -> seat.level() == Level.LEAD).isPresent();
    }
}
