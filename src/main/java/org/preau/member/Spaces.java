package org.preau.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.preau.shared.text.Alphabet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Spaces: found, created, described, archived. Their people are in {@link Seating}. */
@Service
public class Spaces {

    /** Of one association, archived ones too. */
    static final int MOST = 1_000;

    /** That one person leads when they begin another. */
    static final int MOST_LED = 100;

    private final SpaceRepository spaces;
    private final AudienceRepository audiences;
    private final SeatRepository seats;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Spaces(
            SpaceRepository spaces,
            AudienceRepository audiences,
            SeatRepository seats,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.spaces = spaces;
        this.audiences = audiences;
        this.seats = seats;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The spaces where the actor has a seat, by name, archived ones left out: the list beside every screen. */
    @Query
    public List<SpaceCard> mine(Actor actor) {
        return seen(actor)
                .filter(SpaceCard::seated)
                .filter(card -> !card.archived())
                .toList();
    }

    /** How the spaces that the actor sees into are called, archived ones too. */
    @Query
    public Map<SpaceId, String> names(Actor actor) {
        return seen(actor).collect(Collectors.toMap(SpaceCard::id, SpaceCard::name));
    }

    /**
     * Every space the actor may know of: their own, the open ones, for who may ask for a seat the names of the closed ones, and for who
     * may take them over those of secret and archived ones in which nobody has a seat any more.
     */
    @Query
    public List<SpaceCard> directory(Actor.Member actor) {
        var seen = seen(actor).toList();
        var ids = seen.stream().map(SpaceCard::id).toList();
        var allowed = access.allowed(actor);
        var closed = allowed.contains(AssociationAction.ASK_SEAT)
                ? spaces
                        .closedIn(
                                actor.association(),
                                allowed.contains(AssociationAction.TAKE_OVER),
                                forsakenBefore(clock))
                        .stream()
                        .map(space -> space.card(null))
                : Stream.<SpaceCard>empty();
        return Stream.concat(seen.stream(), closed.filter(card -> !ids.contains(card.id())))
                .sorted(Comparator.comparing(SpaceCard::name, Alphabet.ORDER))
                .toList();
    }

    /** Of the directory, those that the actor may take over, since nobody else could come into them. */
    @Query
    public Set<SpaceId> forsaken(Actor.Member actor) {
        return access.allowed(actor).contains(AssociationAction.TAKE_OVER)
                ? Set.copyOf(spaces.forsakenIn(actor.association(), forsakenBefore(clock)))
                : Set.of();
    }

    /**
     * A secret or archived space is forsaken once nobody sat there for a day: whoever is put out of the association, by mistake or so that somebody
     * can look in, has time to be taken back.
     */
    static Instant forsakenBefore(Clock clock) {
        return clock.instant().minus(Duration.ofDays(1));
    }

    private Stream<SpaceCard> seen(Actor actor) {
        var standing = access.seatsOf(actor);
        return spaces.among(standing.spaces()).stream().map(space -> space.card(standing.levelIn(space.id())));
    }

    /** One space, with the actor's level in it. */
    @Query
    public SpaceCard show(Actor actor, SpaceId space) {
        var standing = access.seatsOf(actor);
        return spaces.findAmong(standing.spaces(), space)
                .orElseThrow(Refusal::notFound)
                .card(standing.levelIn(space));
    }

    /** The association that owns a space. */
    @Query
    public AssociationId home(Actor.System system, SpaceId space) {
        return spaces.findAmong(List.of(space), space)
                .orElseThrow(Refusal::notFound)
                .association();
    }

    /** Any member may begin one, and keeps it. */
    @UseCase
    public SpaceId create(Actor.Member actor, SpaceDraft draft) {
        access.require(actor, AssociationAction.CREATE_SPACE);
        refuseTooMany(actor);
        var space = spaces.save(new Space(actor.association(), draft, clock.instant()));
        audiences.save(new Audience(space.id()));
        seats.save(new Seat(space.id(), actor.id(), Level.LEAD, clock.instant()));
        events.publishEvent(new SpaceEvent.SpaceCreated(actor, space.id()));
        return space.id();
    }

    /** Every screen of the association reads among them all. */
    private void refuseTooMany(Actor.Member actor) {
        if (spaces.countLedBy(actor.id()) >= MOST_LED) {
            throw new Refusal(MemberReason.OWN_SPACES_FULL, MOST_LED);
        }
        if (spaces.count(actor.association()) >= MOST) {
            throw new Refusal(MemberReason.SPACES_FULL, MOST);
        }
    }

    /** @param before what the writer had begun from; refused when somebody else wrote meanwhile */
    @UseCase
    public void describe(Actor actor, SpaceId id, SpaceDraft draft, SpaceDraft before) {
        var space = space(actor, id, SeatAction.EDIT_SPACE);
        if (!space.card(null).draft().equals(before)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        space.describe(draft);
        events.publishEvent(new SpaceEvent.SpaceDescribed(actor, id));
    }

    @UseCase
    public void archive(Actor actor, SpaceId id) {
        space(actor, id, SeatAction.ARCHIVE_SPACE).archive(clock.instant());
        events.publishEvent(new SpaceEvent.SpaceArchived(actor, id));
    }

    /** Whether to show the way to the settings of a space: to those who lead it, archived or not. */
    @Query
    public boolean mayKeep(Actor.Member actor, SpaceId id) {
        return seats.find(id, actor.id()).filter(Spaces::keeps).isPresent();
    }

    private static boolean keeps(Seat seat) {
        return seat.level().atLeast(SeatAction.RESTORE_SPACE.least());
    }

    @UseCase
    public void restore(Actor.Member actor, SpaceId id) {
        var space = space(actor, id, SeatAction.READ_SPACE);
        if (!mayKeep(actor, id)) {
            throw Refusal.notAllowed();
        }
        space.restore();
        events.publishEvent(new SpaceEvent.SpaceRestored(actor, id));
    }

    private Space space(Actor actor, SpaceId id, SpaceAction action) {
        var standing = access.seatsOf(actor);
        var space = spaces.findAmong(standing.spaces(), id).orElseThrow(Refusal::notFound);
        standing.require(action, id);
        return space;
    }
}
