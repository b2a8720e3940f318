package org.preau.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Forgotten;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Removed events: known by their title, brought back as they were; forgotten, nothing remains of them. */
@Component
class BinnedEvents implements BinSource {

    private final EventRepository found;
    private final EventLinks links;
    private final RemovedEvents removed;
    private final Doors doors;
    private final ApplicationEventPublisher happenings;

    BinnedEvents(
            EventRepository found,
            EventLinks links,
            RemovedEvents removed,
            Doors doors,
            ApplicationEventPublisher happenings) {
        this.found = found;
        this.links = links;
        this.removed = removed;
        this.doors = doors;
        this.happenings = happenings;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.EVENT;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        return found.removedAmong(doors.seats(actor).audiences(), ids(things)).stream()
                .collect(Collectors.toMap(event -> event.id().value(), Event::title));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        removed.bringBack(actor, new EventId(thing));
    }

    /** Whatever it has become elsewhere, such as a meeting, goes before it. */
    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        var gone = found.lockRemoved(ids(things)).stream().map(Event::id).toList();
        if (!gone.isEmpty()) {
            happenings.publishEvent(
                    new Forgotten(gone.stream().map(EventId::value).toList()));
            gone.forEach(links::forget);
            found.forget(gone);
        }
    }

    private static List<EventId> ids(Collection<UUID> things) {
        return things.stream().map(EventId::new).toList();
    }
}
