package org.preau.board;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.preau.member.Access;
import org.preau.member.Associations;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Takes a whole board from another tool in one transaction: written portion after portion, so that memory stays small, and seen
 * by nobody before all of it is there. A later draft of the same board updates what it changed and adds what is new;
 * nothing is ever removed by it, and what people changed here stays, also where it was changed there: that is told. A board that was removed here
 * stays in the bin: its draft becomes another board.
 */
@Service
public class Taking {

    private final Doors doors;
    private final BoardRepository boards;
    private final Bounds bounds;
    private final TwinRepository twins;
    private final TakingPeople people;
    private final TakingHead head;
    private final TakingCards cards;
    private final TallyRepository tallies;
    private final Parting parting;
    private final Access access;
    private final Associations associations;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Taking(
            Doors doors,
            BoardRepository boards,
            Bounds bounds,
            TwinRepository twins,
            TakingPeople people,
            TakingHead head,
            TakingCards cards,
            TallyRepository tallies,
            Parting parting,
            Access access,
            Associations associations,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.doors = doors;
        this.boards = boards;
        this.bounds = bounds;
        this.twins = twins;
        this.people = people;
        this.head = head;
        this.cards = cards;
        this.tallies = tallies;
        this.parting = parting;
        this.access = access;
        this.associations = associations;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Whether to offer it; the use case asks again. */
    @Query
    public boolean offeredTo(Actor.Member actor, SpaceId space) {
        var seats = doors.seats(actor);
        return seats.spaces().contains(space) && seats.levelIn(space).atLeast(BoardAction.TAKE_BOARD.least());
    }

    /** Refuses whoever may not take a board into that space, before any file is read for them. */
    @Query
    public void admit(Actor.Member actor, SpaceId space) {
        doors.seats(actor).require(BoardAction.TAKE_BOARD, space);
    }

    /** Asked before it is taken: what would become of what is there. */
    @Query
    public Neighbours neighbours(Actor.Member actor, SpaceId space, BoardDraft draft) {
        var seats = doors.seats(actor);
        seats.require(BoardAction.TAKE_BOARD, space);
        var there = boards.among(seats.audiencesIn(space));
        var twin = new Sources(twins, space, draft).board();
        var ours = twin.map(one -> new BoardId(one.ours()));
        var known = there.stream()
                .filter(board -> ours.filter(board.id()::equals).isPresent())
                .map(Board::title)
                .findFirst();
        var binned = boards.removedAmong(seats.audiencesIn(space), ours.stream().toList()).stream()
                .map(Board::title)
                .findFirst();
        var older = known.flatMap(_ -> twin).flatMap(one -> older(one, draft));
        return new Neighbours(known.orElse(null), binned.orElse(null), there.size(), older.orElse(null));
    }

    private static Optional<Neighbours.Older> older(Twin twin, BoardDraft draft) {
        var now = draft.changedAt();
        return now == null
                ? Optional.empty()
                : twin.changedAt().filter(now::isBefore).map(taken -> new Neighbours.Older(now, taken));
    }

    /** The people of a draft whom no earlier taking into the space has met. */
    @Query
    public List<BoardDraft.Person> strangers(Actor.Member actor, SpaceId space, BoardDraft draft) {
        doors.seats(actor).require(BoardAction.TAKE_BOARD, space);
        return TakingPeople.strangers(new Sources(twins, space, draft), draft.people());
    }

    @UseCase
    public TakenBoard take(Actor.Member actor, SpaceId space, BoardDraft draft, TakingTerms terms) {
        doors.seats(actor).require(BoardAction.TAKE_BOARD, space);
        var sources = new Sources(twins, space, draft);
        var board = board(actor, space, draft, sources);
        var named = people.take(actor, sources, draft.people(), terms.matchNames());
        settle();
        var arrival = new Ground.Arrival(actor, board, sources, clock.instant(), associations.zoneOf(actor));
        var ground = head.take(arrival, named, draft);
        settle();
        var comments = takeCards(ground, draft, terms);
        events.publishEvent(new BoardEvent.BoardTaken(actor, board.spot()));
        return tally(board.id(), comments, named.size(), sources.contested());
    }

    private Board board(Actor.Member actor, SpaceId space, BoardDraft draft, Sources sources) {
        var candidate =
                new Board(space, access.everyoneIn(space), draft.title(), clock.instant()).madeBy(actor.member());
        var twin = twin(sources, candidate.id());
        Optional.ofNullable(draft.changedAt()).ifPresent(twin::changedAt);
        var board = twin.ours().equals(candidate.id().value())
                ? begin(candidate)
                : doors.lockedBoard(actor, new BoardId(twin.ours()), BoardAction.TAKE_BOARD);
        sources.contested()
                .add(board.title(), twin.hear("title", draft.title(), new Title(board.title()), board::rename));
        return board;
    }

    /** The twin of a removed board is parted from it, and becomes the candidate's. */
    private Twin twin(Sources sources, BoardId candidate) {
        var twin = sources.board(candidate);
        if (boards.lockRemoved(List.of(new BoardId(twin.ours()))).isEmpty()) {
            return twin;
        }
        parting.part(List.of(twin.ours()));
        return sources.board(candidate);
    }

    private Board begin(Board board) {
        bounds.oneMoreBoard(board.spot().space());
        return boards.save(board);
    }

    private int takeCards(Ground ground, BoardDraft draft, TakingTerms terms) {
        var done = new AtomicInteger();
        try (var chunks = draft.chunks()) {
            return chunks.mapToInt(chunk -> {
                        var comments = takeChunk(ground, chunk);
                        terms.progress().accept(done.addAndGet(chunk.size()));
                        return comments;
                    })
                    .sum();
        }
    }

    private int takeChunk(Ground ground, List<CardDraft> chunk) {
        var comments = cards.take(ground, chunk);
        settle();
        return comments;
    }

    /** What is written is let go: memory holds one portion at a time. */
    private void settle() {
        entities.flush();
        entities.clear();
    }

    private TakenBoard tally(BoardId board, int comments, int people, Contested contested) {
        return new TakenBoard(
                board,
                tallies.lanes(board),
                tallies.cards(board),
                tallies.labels(board),
                tallies.checklists(board),
                tallies.items(board),
                comments,
                people,
                new TakenBoard.Stayed(contested.count(), contested.names()));
    }
}
