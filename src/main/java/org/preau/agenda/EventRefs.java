package org.preau.agenda;

import java.util.List;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Events, as the other features point at them. */
@Component
class EventRefs implements RefSource {

    private static final RefPath PATH = new RefPath(Ref.Kind.EVENT, "agenda");

    private final Doors doors;
    private final EventRepository events;

    EventRefs(Doors doors, EventRepository events) {
        this.doors = doors;
        this.events = events;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.EVENT;
    }

    @Override
    public Optional<Ref> at(String path) {
        return PATH.read(path);
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return events.findAmong(doors.seats(actor).audiences(), new EventId(ref.id())).map(EventRefs::preview);
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return events.titled(doors.seats(actor).audiences(), Words.pattern(words), Limit.of(most)).stream()
                .map(EventRefs::preview)
                .toList();
    }

    /** Its date says where it belongs. */
    private static Preview preview(Event event) {
        var face = event.face();
        return new Preview(Ref.to(Ref.Kind.EVENT, face.id()), face.title(), face.when().on().toString(), face.path());
    }
}
