package org.preau.board;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The cards of a board: added, moved, changed, archived, brought back. Their checklists are in {@link Checklists}. */
@Service
public class Cards {

    public static final int MOST_AT_ONCE = 100;
    private static final Limit ONE = Limit.of(1);

    private final CardRepository cards;
    private final Places places;
    private final Bounds bounds;
    private final Doors doors;
    private final LabelRepository labels;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cards(
            CardRepository cards,
            Places places,
            Bounds bounds,
            Doors doors,
            LabelRepository labels,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.places = places;
        this.bounds = bounds;
        this.doors = doors;
        this.labels = labels;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Adds cards at the end of a lane, in the order given, 100 at most. */
    @UseCase
    public List<CardId> add(Actor actor, LaneId id, List<Title> titles) {
        return write(actor, id, titles.stream().map(NewCard::new).toList());
    }

    /** The same, of cards that already have an identity: adding one again leaves it as it is. */
    @UseCase
    public void addOnce(Actor actor, LaneId id, List<NewCard> wanted) {
        var _ = write(actor, id, wanted);
    }

    private List<CardId> write(Actor actor, LaneId id, List<NewCard> wanted) {
        if (wanted.size() > MOST_AT_ONCE) {
            throw new Refusal(BoardReason.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
        }
        var lane = doors.lockedLane(actor, id, BoardAction.EDIT_CARD);
        var fresh = fresh(lane.board(), wanted);
        if (!fresh.isEmpty()) {
            write(actor, lane.board(), doors.openLane(lane.board(), id), fresh);
        }
        return wanted.stream().map(NewCard::id).toList();
    }

    private void write(Actor actor, Board board, Lane lane, List<NewCard> fresh) {
        var ranks = places.lastInLane(lane.id(), fresh.size()).iterator();
        for (var card : fresh) {
            var added = cards.save(new Card(card, lane, ranks.next(), clock.instant()));
            events.publishEvent(new BoardEvent.CardAdded(actor, board.spot(), added.id()));
        }
    }

    /** Those that are not known yet, each once, as they were first named. */
    private List<NewCard> fresh(Board board, List<NewCard> wanted) {
        var known = cards.read(wanted.stream().map(NewCard::id).toList()).stream()
                .collect(Collectors.toMap(Card::id, Card::board));
        if (known.values().stream().anyMatch(other -> !other.equals(board.id()))) {
            throw Refusal.notFound();
        }
        var named = new HashSet<>(known.keySet());
        return wanted.stream().filter(card -> named.add(card.id())).toList();
    }

    /**
     * Moves a card below a neighbour.
     *
     * @param after the visible card above its new place, or null for the first place
     * @return the way back
     */
    @UseCase
    public Move move(Actor actor, CardId id, LaneId to, @Nullable CardId after) {
        return move(actor, id, to, () -> places.inLane(to, after, id));
    }

    /**
     * Moves a card below all others of a lane, those too that a screen does not show.
     *
     * @return the way back
     */
    @UseCase
    public Move moveToEnd(Actor actor, CardId id, LaneId to) {
        return move(actor, id, to, () -> new Places.Place(places.lastInLane(to), false));
    }

    private Move move(Actor actor, CardId id, LaneId to, Supplier<Places.Place> asked) {
        var board = doors.lockedCard(actor, id, BoardAction.MOVE_CARD).board();
        var _ = doors.openLane(board, to);
        var place = asked.get();
        var card = doors.card(actor, id, BoardAction.MOVE_CARD).thing();
        var from = card.lane();
        var above = cards.above(from, card.rank(), id, ONE).stream().findFirst().orElse(null);
        var moved = card.moveTo(to, place.rank());
        events.publishEvent(new BoardEvent.CardMoved(actor, board.spot(), id, from, to, place.reranked()));
        return new Move(id, from, above, card.version() + (moved ? 1 : 0));
    }

    /** Moves a card back, unless somebody touched it since. */
    @UseCase
    public void undo(Actor actor, Move move) {
        if (doors.lockedCard(actor, move.card(), BoardAction.MOVE_CARD).thing().version() != move.version()) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        var _ = move(actor, move.card(), move.lane(), move.after());
    }

    @UseCase
    public void rename(Actor actor, CardId id, Renaming wanted) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        card.thing().rename(wanted.over(card.thing().title()));
        events.publishEvent(new BoardEvent.CardRenamed(actor, card.spot(), id));
    }

    /**
     * Rewrites the description.
     *
     * @param before the text that the writer began from: when somebody rewrote it meanwhile, neither text is lost
     */
    @UseCase
    public void describe(Actor actor, CardId id, String before, Description text) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        if (!card.thing().description().equals(before)) {
            throw new Refusal(BoardReason.DESCRIPTION_MOVED_ON);
        }
        card.thing().describe(text);
        events.publishEvent(new BoardEvent.CardDescribed(actor, card.spot(), id));
    }

    /** @param due null for no date */
    @UseCase
    public void due(Actor actor, CardId id, @Nullable Due due) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        card.thing().dueOn(due);
        events.publishEvent(new BoardEvent.CardDueChanged(actor, card.spot(), id));
    }

    /** Gives back a date that was taken away, unless somebody gave another one since. */
    @UseCase
    public void dueAgain(Actor actor, CardId id, Due due) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        if (card.thing().due() != null && !due.equals(card.thing().due())) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        card.thing().dueOn(due);
        events.publishEvent(new BoardEvent.CardDueChanged(actor, card.spot(), id));
    }

    @UseCase
    public void tick(Actor actor, CardId id, boolean done) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        card.thing().tick(done);
        events.publishEvent(new BoardEvent.CardDone(actor, card.spot(), id, done));
    }

    /** Puts a label of the same board on a card, or takes it off. */
    @UseCase
    public void label(Actor actor, CardId id, LabelId label, boolean on) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        if (labels.findOn(card.board().id(), label).isEmpty()) {
            throw Refusal.notFound();
        }
        if (card.thing().label(label, on)) {
            events.publishEvent(new BoardEvent.CardLabelled(actor, card.spot(), id, label, on));
        }
    }

    /** Gives a card to a member of its association, with or without account, or takes it from them. */
    @UseCase
    public void assign(Actor.Member actor, CardId id, MemberId member, boolean on) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        if (on && !people.among(card.board().space(), List.of(member)).contains(member)) {
            throw Refusal.notFound();
        }
        if (card.thing().assign(member, on)) {
            events.publishEvent(new BoardEvent.CardAssigned(actor, card.spot(), id, member, on));
        }
    }

    /** Out of sight; nothing is lost. */
    @UseCase
    public void archive(Actor actor, CardId id) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        if (!card.thing().isArchived()) {
            card.thing().archive(clock.instant());
            events.publishEvent(new BoardEvent.CardArchived(actor, card.spot(), id));
        }
    }

    /** The same of several cards of one board, {@link #MOST_AT_ONCE} at most; those of other boards stay. */
    @UseCase
    public void archive(Actor actor, BoardId id, List<CardId> some) {
        if (some.size() > MOST_AT_ONCE) {
            throw new Refusal(BoardReason.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
        }
        var board = doors.lockedBoard(actor, id, BoardAction.EDIT_CARD);
        cards.read(some).stream()
                .filter(card -> card.board().equals(id) && !card.isArchived())
                .forEach(card -> {
                    card.archive(clock.instant());
                    events.publishEvent(new BoardEvent.CardArchived(actor, board.spot(), card.id()));
                });
    }

    /** Back at the end of its lane, and the lane with it when it is archived too. An open card stays where it is. */
    @UseCase
    public void restore(Actor actor, CardId id) {
        var card = doors.lockedCard(actor, id, BoardAction.EDIT_CARD);
        var lane = doors.laneOn(card.board(), card.thing().lane());
        if (lane.isArchived()) {
            bounds.oneMoreLane(card.board().id());
            lane.restore();
            events.publishEvent(new BoardEvent.LaneRestored(actor, card.spot(), lane.id()));
        }
        if (card.thing().isArchived()) {
            card.thing().restore(places.lastInLane(lane.id()));
            events.publishEvent(new BoardEvent.CardRestored(actor, card.spot(), id));
        }
    }

    /** The archived cards of a board, the last archived first, {@value ArchivePage#SIZE} at a time. */
    @Query
    public ArchivePage archived(Actor actor, BoardId id, ArchivePage.Start start) {
        var board = doors.board(actor, id, BoardAction.READ_BOARD);
        var found = cards.archivedOn(board.id(), start.before(), start.after(), Limit.of(ArchivePage.SIZE + 1));
        return new ArchivePage(
                found.stream().limit(ArchivePage.SIZE).map(Card::archived).toList(), found.size() > ArchivePage.SIZE);
    }
}
