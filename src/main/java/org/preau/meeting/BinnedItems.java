package org.preau.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Removed points: known by their words, brought back to their place. */
@Component
class BinnedItems implements BinSource {

    private final AgendaItemRepository found;
    private final MeetingRepository meetings;
    private final AgendaItems items;
    private final Doors doors;

    BinnedItems(AgendaItemRepository found, MeetingRepository meetings, AgendaItems items, Doors doors) {
        this.found = found;
        this.meetings = meetings;
        this.items = items;
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.AGENDA_ITEM;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        var items = found.removed(things.stream().map(AgendaItemId::new).toList());
        var seen = meetings
                .allAmong(
                        doors.seats(actor).audiences(),
                        items.stream().map(AgendaItem::meeting).distinct().toList())
                .stream()
                .map(Meeting::id)
                .collect(Collectors.toUnmodifiableSet());
        return items.stream()
                .filter(item -> seen.contains(item.meeting()))
                .collect(Collectors.toMap(item -> item.id().value(), AgendaItem::title));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        items.bringBack(actor, new AgendaItemId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        found.forget(things.stream().map(AgendaItemId::new).toList());
    }
}
