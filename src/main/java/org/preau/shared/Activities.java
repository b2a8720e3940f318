package org.preau.shared;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes each happening into the history, in the transaction of the change itself: both are kept, or neither. */
@Component
class Activities {

    private final EntityManager entities;
    private final Clock clock;

    Activities(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener
    void keep(Happening happening) {
        entities.persist(new Activity(happening, clock.instant()));
    }
}
