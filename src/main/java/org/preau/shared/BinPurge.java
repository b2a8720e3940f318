package org.preau.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Forgets what has been in the bin for its time, a few things in one transaction: what cannot be forgotten keeps nothing else there. */
@Component
class BinPurge {

    private static final Limit AN_HOUR = Limit.of(500);

    private final BinRepository things;
    private final ApplicationEventPublisher events;

    BinPurge(BinRepository things, ApplicationEventPublisher events) {
        this.things = things;
        this.events = events;
    }

    /** What has been there since before a moment, the oldest first. */
    @Query
    public List<UUID> due(Ref.Kind kind, Instant limit) {
        return things.olderThan(kind, limit, AN_HOUR).stream()
                .map(thing -> thing.thing().id())
                .toList();
    }

    /** Those of them that nobody took out meanwhile, even to remove them again; nobody does until they are forgotten. */
    @UseCase
    public void forget(BinSource source, Collection<UUID> due, Instant limit) {
        var still = things.lock(due, limit).stream()
                .map(thing -> thing.thing().id())
                .toList();
        if (!still.isEmpty()) {
            source.forget(still);
            things.takeOut(still);
            events.publishEvent(new Forgotten(still));
        }
    }
}
