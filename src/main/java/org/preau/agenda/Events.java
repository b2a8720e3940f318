package org.preau.agenda;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Forgotten;
import org.preau.shared.Further;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Events: listed, shown, written, cancelled. Into the bin and out of it they go by {@link RemovedEvents}. */
@Service
public class Events {

    private static final Limit COMING = Limit.of(200);
    private static final Limit PAST = Limit.of(50);
    private static final Limit NEXT = Limit.of(8);

    private final EventRepository events;
    private final EventLinks links;
    private final Doors doors;
    private final Access access;
    private final ObjectProvider<Comers> comers;
    private final ApplicationEventPublisher happenings;
    private final Clock clock;
    private final Site site;

    Events(
            EventRepository events,
            EventLinks links,
            Doors doors,
            Access access,
            ObjectProvider<Comers> comers,
            ApplicationEventPublisher happenings,
            Clock clock,
            Site site) {
        this.events = events;
        this.links = links;
        this.doors = doors;
        this.access = access;
        this.comers = comers;
        this.happenings = happenings;
        this.clock = clock;
        this.site = site;
    }

    /** The agenda of a space: the next 200 events, and the last 50 of those that are over. */
    @Query
    public EventList in(Actor actor, SpaceId space) {
        var seats = doors.seats(actor);
        seats.require(AgendaAction.READ_EVENTS, space);
        var seen = seats.audiencesIn(space);
        var now = clock.instant();
        return new EventList(faces(events.coming(seen, now, COMING)), faces(events.past(seen, now, PAST)));
    }

    /** What takes place next in the spaces where the actor sits, and how many more each of them has. */
    @Query
    public EventsAhead ahead(Actor.Member actor) {
        var seats = doors.seats(actor);
        var own = seats.audiences().stream()
                .filter(audience -> seats.since(seats.spaceOf(audience)).isPresent())
                .toList();
        var now = clock.instant();
        if (own.isEmpty()) {
            return new EventsAhead(List.of(), List.of());
        }
        var next = faces(events.ahead(own, now, NEXT));
        return new EventsAhead(
                next,
                Further.beyond(
                        events.countAhead(own, now),
                        next.stream().map(EventFace::space).toList()));
    }

    @Query
    public EventDetail show(Actor actor, EventId id) {
        var seats = doors.seats(actor);
        var event = doors.event(seats, id);
        return new EventDetail(
                event.face(),
                links.of(actor, id),
                doors.mayEdit(actor, seats, event),
                doors.mayRemove(actor, seats, event));
    }

    /** Those of these events that the actor sees. */
    @Query
    public List<EventFace> among(Actor actor, Collection<EventId> ids) {
        return faces(events.allAmong(doors.seats(actor).audiences(), ids));
    }

    /**
     * The event as a file that calendars read.
     *
     * @param association by the word of its address: the file leads back there
     */
    @Query
    public EventFile calendar(Actor actor, EventId id, String association) {
        var event = doors.event(doors.seats(actor), id);
        return event.entry(Optional.of(
                        site.link("/a/" + association + "/" + event.face().path())))
                .file();
    }

    /** An event of that space about that thing at that very time, cancelled or not, which the actor may change. */
    @Query
    public Optional<EventFace> about(Actor actor, SpaceId space, Ref ref, EventDraft draft) {
        var seats = doors.seats(actor);
        return events.allAmong(seats.audiencesIn(space), links.about(ref)).stream()
                .filter(event -> doors.mayEdit(actor, seats, event))
                .map(Event::face)
                .filter(face -> face.when().equals(draft.when()) && face.zone().equals(draft.zone()))
                .findFirst();
    }

    @UseCase
    public EventId create(Actor actor, SpaceId space, EventDraft draft) {
        doors.seats(actor).require(AgendaAction.CREATE_EVENT, space);
        var event = events.save(
                new Event(space, access.everyoneIn(space), draft, clock.instant()).createdBy(actor.member()));
        happenings.publishEvent(new AgendaEvent.EventCreated(actor, event.spot()));
        return event.id();
    }

    /**
     * One's own event, or any as a lead.
     *
     * @param before what the writer had begun from; refused when somebody else wrote meanwhile
     */
    @UseCase
    public void rewrite(Actor actor, EventId id, EventDraft draft, EventDraft before) {
        var event = doors.lockedEvent(actor, id);
        if (!event.face().draft().equals(before)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        event.rewrite(draft, clock.instant());
        happenings.publishEvent(new AgendaEvent.EventRewritten(actor, event.spot()));
    }

    /** It stays on the list, struck through, so that everybody sees that it does not take place. */
    @UseCase
    public void cancel(Actor actor, EventId id) {
        var event = doors.lockedEvent(actor, id);
        event.cancel(clock.instant());
        happenings.publishEvent(new AgendaEvent.EventCancelled(actor, event.spot()));
    }

    @UseCase
    public void restore(Actor actor, EventId id) {
        var event = doors.lockedEvent(actor, id);
        event.restore(clock.instant());
        happenings.publishEvent(new AgendaEvent.EventRestored(actor, event.spot()));
    }

    /** What an event may be about: things of other rooms whose name holds these words, as far as the actor sees them. */
    @Query
    public List<RefSource.Preview> linkable(Actor actor, String words, int most) {
        return links.find(actor, words, most);
    }

    /** Says what an event is about: something that the actor sees, of 50 at most. Linking twice changes nothing. */
    @UseCase
    public void link(Actor actor, EventId id, Ref ref) {
        var event = doors.lockedEvent(actor, id);
        if (links.add(actor, id, ref)) {
            relinked(actor, event);
        }
    }

    @UseCase
    public void unlink(Actor actor, EventId id, Ref ref) {
        var event = doors.lockedEvent(actor, id);
        if (links.remove(id, ref)) {
            relinked(actor, event);
        }
    }

    /** Links are rows of their own, of which the version of the event knows nothing by itself. */
    private void relinked(Actor actor, Event event) {
        event.touch(clock.instant());
        happenings.publishEvent(new AgendaEvent.EventRewritten(actor, event.spot()));
    }

    /**
     * For the undo of the act that made the event: as if it had never been.
     *
     * @param version as it was made; refused when somebody touched it since
     */
    @UseCase
    public void takeBack(Actor actor, EventId id, int version) {
        var event = doors.lockedEvent(actor, id);
        if (event.version() != version) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        links.forget(id);
        events.delete(event);
        happenings.publishEvent(new AgendaEvent.EventTakenBack(actor, event.spot()));
        happenings.publishEvent(new Forgotten(List.of(id.value())));
    }

    /** For a room that has opened its own door to the reader, such as the poll that the event came out of. */
    @Query
    public Optional<EventFace> face(Actor.System house, EventId id) {
        return faces(house, List.of(id)).stream().findFirst();
    }

    /** The same of several that are there. */
    @Query
    public List<EventFace> faces(Actor.System house, Collection<EventId> ids) {
        return ids.isEmpty() ? List.of() : faces(events.read(ids));
    }

    /**
     * The file, under the same condition.
     *
     * @param address of a page that shows the event, if there is one for whoever sees the entry: people hand their calendars on
     */
    @Query
    public Optional<EventFile> calendar(Actor.System house, EventId id, Optional<String> address) {
        return events.read(List.of(id)).stream()
                .map(event -> event.entry(address).file())
                .findFirst();
    }

    /** Who was asked whether they would come, before it was an event, and what they said to the day on which it is. */
    @Query
    public List<Comer> comers(Actor.System house, EventId id) {
        return face(house, id).stream()
                .flatMap(event ->
                        comers.stream().flatMap(room -> room.to(id, event.when().on()).stream()))
                .toList();
    }

    private static List<EventFace> faces(List<Event> found) {
        return found.stream().map(Event::face).toList();
    }
}
