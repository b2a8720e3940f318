package org.preau.agenda;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.preau.shared.Actor;
import org.preau.shared.Forgotten;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What events are about: references to things of other rooms, kept as rows, shown with the reader's own rights. */
@Component
class EventLinks {

    private static final Set<Ref.Kind> NO_SUBJECT = EnumSet.of(Ref.Kind.MEMBER, Ref.Kind.SPACE, Ref.Kind.EVENT);

    private static final int MOST = 50;

    private final JdbcTemplate database;
    private final Refs refs;

    EventLinks(JdbcTemplate database, Refs refs) {
        this.database = database;
        this.refs = refs;
    }

    /**
     * Of things that the actor sees, so many at most.
     *
     * @return whether it was not linked before
     */
    boolean add(Actor actor, EventId event, Ref ref) {
        if (NO_SUBJECT.contains(ref.kind()) || refs.preview(actor, ref).isEmpty()) {
            throw Refusal.notFound();
        }
        var linked = all(event);
        if (linked.contains(ref)) {
            return false;
        }
        if (linked.size() >= MOST) {
            throw new Refusal(AgendaReason.LINKS_FULL, MOST);
        }
        return 0
                < database.update(
                        "INSERT IGNORE INTO event_ref (event_id, ref_kind, ref_id) VALUES (?, ?, ?)",
                        event.toString(),
                        ref.kind().name(),
                        ref.id().toString());
    }

    /** @return whether it was linked */
    boolean remove(EventId event, Ref ref) {
        return 0
                < database.update(
                        "DELETE FROM event_ref WHERE event_id = ? AND ref_id = ?",
                        event.toString(),
                        ref.id().toString());
    }

    void forget(EventId event) {
        database.update("DELETE FROM event_ref WHERE event_id = ?", event.toString());
    }

    @EventListener
    void on(Forgotten forgotten) {
        database.update("DELETE FROM event_ref WHERE ref_id IN (" + forgotten.marks() + ")", forgotten.keys());
    }

    List<RefSource.Preview> of(Actor actor, EventId event) {
        var about = all(event);
        var seen = refs.previews(actor, about);
        return about.stream().flatMap(ref -> Stream.ofNullable(seen.get(ref))).toList();
    }

    /** The events about a thing. */
    List<EventId> about(Ref ref) {
        return database.query(
                "SELECT event_id FROM event_ref WHERE ref_id = ? ORDER BY event_id LIMIT " + MOST,
                (row, _) -> EventId.of(row.getString(1)),
                ref.id().toString());
    }

    private List<Ref> all(EventId event) {
        return database.query(
                "SELECT ref_kind, ref_id FROM event_ref WHERE event_id = ? ORDER BY ref_id LIMIT " + MOST,
                (row, _) -> new Ref(Ref.Kind.valueOf(row.getString(1)), UUID.fromString(row.getString(2))),
                event.toString());
    }

    List<RefSource.Preview> find(Actor actor, String words, int most) {
        return refs.find(actor, words, kind -> !NO_SUBJECT.contains(kind), most).stream()
                .limit(most)
                .toList();
    }
}
