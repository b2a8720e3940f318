package org.preau.board;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.preau.member.Access;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Boards: listed, shown whole, created, renamed, removed. What is on them is in {@link Lanes} and {@link Cards}. */
@Service
public class Boards {

    private static final int MOST_OF_LANE = 200;
    private static final int LEAST_OF_LANE = 10;
    private static final int MOST_OF_BOARD = 2_000;
    private static final int MOST_FOUND = 500;

    private final BoardRepository boards;
    private final LaneRepository lanes;
    private final LabelRepository labels;
    private final Bounds bounds;
    private final Faces faces;
    private final Doors doors;
    private final Access access;
    private final People people;
    private final Bin bin;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Boards(
            BoardRepository boards,
            LaneRepository lanes,
            LabelRepository labels,
            Bounds bounds,
            Faces faces,
            Doors doors,
            Access access,
            People people,
            Bin bin,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.lanes = lanes;
        this.labels = labels;
        this.bounds = bounds;
        this.faces = faces;
        this.doors = doors;
        this.access = access;
        this.people = people;
        this.bin = bin;
        this.events = events;
        this.clock = clock;
    }

    /** The boards of a space, the oldest first. */
    @Query
    public List<BoardLine> in(Actor actor, SpaceId space) {
        var seats = access.seatsOf(actor);
        seats.require(BoardAction.READ_BOARD, space);
        return boards.among(seats.audiencesIn(space)).stream()
                .map(board -> doors.line(actor, seats, board))
                .toList();
    }

    /** A board as a freshly opened screen shows it: of each lane the first cards, so that it is bounded whatever was brought here. */
    @Query
    public BoardSnapshot snapshot(Actor actor, BoardId id) {
        var seats = doors.seats(actor);
        var board = doors.board(seats, id, BoardAction.READ_BOARD);
        var open = lanes.counted(id);
        var shown = faces.on(id, portion(open.size()));
        return new BoardSnapshot(
                doors.line(actor, seats, board),
                open.stream().map(one -> one.lane().face()).toList(),
                shown.cards(),
                open.stream().map(LaneRepository.Open::size).toList(),
                shown.edges(),
                labels.on(id).stream().map(Label::face).toList(),
                named(shown.cards()));
    }

    /** How many cards of each lane a fresh screen is shown. */
    private static int portion(long lanes) {
        return Math.clamp(MOST_OF_BOARD / Math.max(1, lanes), LEAST_OF_LANE, MOST_OF_LANE);
    }

    /** More cards of a lane of which a screen shows the first only, {@value #MOST_OF_LANE} at a time. */
    @Query
    public LanePage more(Actor actor, BoardId id, LaneEdge edge) {
        var lane = doors.laneOn(doors.board(actor, id, BoardAction.READ_BOARD), edge.id())
                .id();
        var shown = faces.from(edge, MOST_OF_LANE);
        return new LanePage(
                edge.order(),
                lanes.sizes(List.of(lane)).stream().findFirst().orElseThrow(Refusal::notFound),
                shown.edges().stream().findFirst().orElse(null),
                shown.cards(),
                named(shown.cards()));
    }

    /** Those of these cards that a board shows: what a person put there is shown to them wherever it stands, {@value #MOST_OF_LANE} at most. */
    @Query
    public CardsBeside beside(Actor actor, BoardId id, List<CardId> wanted) {
        doors.board(actor, id, BoardAction.READ_BOARD);
        var open = lanes.openIn(id).stream().map(Lane::id).collect(Collectors.toSet());
        var found = faces.of(wanted.stream().limit(MOST_OF_LANE).toList()).stream()
                .filter(card -> open.contains(card.lane()))
                .toList();
        return new CardsBeside(found, named(found));
    }

    /**
     * The cards that somebody looks for among those that a fresh screen does not show, {@value #MOST_FOUND} at most. It begins at half of
     * what is shown of a lane: some may have gone from there since.
     */
    @Query
    public CardsFound wanted(Actor actor, BoardId id, Wanted wanted) {
        doors.board(actor, id, BoardAction.READ_BOARD);
        var found = faces.wanted(id, portion(lanes.countOpen(id)) / 2, wanted, MOST_FOUND + 1);
        var shown = found.stream().limit(MOST_FOUND).toList();
        return new CardsFound(shown, named(shown), found.size() > MOST_FOUND);
    }

    private List<Person> named(List<CardFace> cards) {
        return List.copyOf(people.named(Faces.people(cards)).people().values());
    }

    /** Whether it lies in the bin, where none of those who saw it sees it any more. */
    @Query
    public boolean isRemoved(Actor actor, BoardId id) {
        return !boards.removedAmong(doors.seats(actor).audiences(), List.of(id)).isEmpty();
    }

    @UseCase
    public BoardId create(Actor actor, SpaceId space, Title title) {
        access.seatsOf(actor).require(BoardAction.CREATE_BOARD, space);
        bounds.oneMoreBoard(space);
        var board =
                boards.save(new Board(space, access.everyoneIn(space), title, clock.instant()).madeBy(actor.member()));
        events.publishEvent(new BoardEvent.BoardCreated(actor, board.spot()));
        return board.id();
    }

    @UseCase
    public void rename(Actor actor, BoardId id, Renaming wanted) {
        var board = doors.lockedBoard(actor, id, BoardAction.RENAME_BOARD);
        board.rename(wanted.over(board.title()));
        events.publishEvent(new BoardEvent.BoardRenamed(actor, board.spot()));
    }

    /** Into the bin, with all that is on it: {@link #bringBack} undoes it. */
    @UseCase
    public void remove(Actor actor, BoardId id) {
        var board = doors.removableBoard(actor, id);
        board.remove();
        bin.put(actor, board.space(), board.ref());
        events.publishEvent(new BoardEvent.BoardRemoved(actor, board.spot()));
    }

    /** Out of the bin, as it was. */
    @UseCase
    public void bringBack(Actor actor, BoardId id) {
        var seats = doors.seats(actor);
        var board = boards.removedAmong(seats.audiences(), List.of(id)).stream()
                .filter(removed -> doors.mayRemove(actor, seats, removed))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        bounds.oneMoreBoard(board.space());
        board.bringBack();
        bin.takeOut(board.ref());
        events.publishEvent(new BoardEvent.BoardRestored(actor, board.spot()));
    }
}
