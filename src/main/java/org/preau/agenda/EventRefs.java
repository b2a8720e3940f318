package org.preau.agenda;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Standing;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Events, as the other features point at them. */
@Component
class EventRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.EVENT, "s/*/agenda/*");

    private final Doors doors;
    private final EventRepository events;

    EventRefs(Doors doors, EventRepository events) {
        this.doors = doors;
        this.events = events;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(EventId::new).toList();
        return events.allAmong(doors.seats(actor).audiences(), ids).stream()
                .map(EventRefs::preview)
                .toList();
    }

    /** When and where, and whether it takes place. */
    @Override
    @Query
    public List<Standing> standings(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(EventId::new).toList();
        return events.allAmong(doors.seats(actor).audiences(), ids).stream()
                .map(event -> standing(event.face(), event.spot()))
                .toList();
    }

    private static Standing standing(EventFace face, AgendaEvent.Spot spot) {
        return new Standing(face.ref(), face.facts(), List.of(spot.topic()));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return events.titled(doors.seats(actor).audiences(), Words.each(words), Limit.of(most)).stream()
                .map(EventRefs::preview)
                .toList();
    }

    private static Preview preview(Event event) {
        var face = event.face();
        return new Preview(
                Ref.to(Ref.Kind.EVENT, face.id()), face.title(), "", face.when().on(), face.cancelled(), face.path());
    }
}
