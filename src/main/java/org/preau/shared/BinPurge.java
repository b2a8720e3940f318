package org.preau.shared;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Forgets what has been in the bin for its time, one kind in one transaction: what cannot be forgotten keeps no other kind there. */
@Component
class BinPurge {

    private static final Limit AT_ONCE = Limit.of(500);

    private final BinRepository things;
    private final ApplicationEventPublisher events;

    BinPurge(BinRepository things, ApplicationEventPublisher events) {
        this.things = things;
        this.events = events;
    }

    @UseCase
    public void forget(BinSource source, Instant limit) {
        var due = things.olderThan(source.kind(), limit, AT_ONCE).stream()
                .map(thing -> thing.thing().id())
                .toList();
        if (!due.isEmpty()) {
            source.forget(due);
            things.takeOut(due);
            events.publishEvent(new Forgotten(due));
        }
    }
}
