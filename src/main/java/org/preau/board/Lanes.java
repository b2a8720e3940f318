package org.preau.board;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The columns of a board: added, renamed, moved, archived, brought back. */
@Service
public class Lanes {

    private static final int MOST_ARCHIVED = 200;

    private final LaneRepository lanes;
    private final Places places;
    private final Bounds bounds;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lanes(
            LaneRepository lanes,
            Places places,
            Bounds bounds,
            Doors doors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lanes = lanes;
        this.places = places;
        this.bounds = bounds;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    /** At the end of the board, when there is room. */
    @UseCase
    public LaneId add(Actor actor, BoardId id, Title title) {
        var lane = new NewLane(LaneId.fresh(), title);
        write(actor, id, lane);
        return lane.id();
    }

    /** The same, of a lane that already has an identity: adding it again leaves it as it is. */
    @UseCase
    public void addOnce(Actor actor, BoardId id, NewLane wanted) {
        write(actor, id, wanted);
    }

    private void write(Actor actor, BoardId id, NewLane wanted) {
        var board = doors.lockedBoard(actor, id, BoardAction.EDIT_LANE);
        var known = lanes.read(List.of(wanted.id()));
        if (known.stream().anyMatch(lane -> !lane.board().equals(id))) {
            throw Refusal.notFound();
        }
        if (known.isEmpty()) {
            bounds.oneMoreLane(id);
            lanes.save(new Lane(id, wanted, places.lastOnBoard(id)));
            events.publishEvent(new BoardEvent.LaneAdded(actor, board.spot(), wanted.id()));
        }
    }

    @UseCase
    public void rename(Actor actor, LaneId id, Renaming wanted) {
        var lane = doors.lockedLane(actor, id, BoardAction.EDIT_LANE);
        lane.thing().rename(wanted.over(lane.thing().title()));
        events.publishEvent(new BoardEvent.LaneRenamed(actor, lane.spot(), id));
    }

    /** @param after the lane to its left, or null for the first place */
    @UseCase
    public void move(Actor actor, LaneId id, @Nullable LaneId after) {
        var board = doors.lockedLane(actor, id, BoardAction.EDIT_LANE).board();
        var place = places.onBoard(board.id(), after, id);
        doors.openLane(board, id).moveTo(place.rank());
        events.publishEvent(new BoardEvent.LaneMoved(actor, board.spot(), id, place.reranked()));
    }

    /** Out of sight with its cards; nothing is lost. */
    @UseCase
    public void archive(Actor actor, LaneId id) {
        var lane = doors.lockedLane(actor, id, BoardAction.EDIT_LANE);
        if (!lane.thing().isArchived()) {
            lane.thing().archive(clock.instant());
            events.publishEvent(new BoardEvent.LaneArchived(actor, lane.spot(), id));
        }
    }

    /** Back at its place, with its cards, when there is room. */
    @UseCase
    public void restore(Actor actor, LaneId id) {
        var lane = doors.lockedLane(actor, id, BoardAction.EDIT_LANE);
        if (lane.thing().isArchived()) {
            bounds.oneMoreLane(lane.board().id());
            lane.thing().restore();
            events.publishEvent(new BoardEvent.LaneRestored(actor, lane.spot(), id));
        }
    }

    /** The archived lanes of a board, the last archived first, {@value #MOST_ARCHIVED} at most: older ones follow when these are brought back. */
    @Query
    public List<LaneFace> archived(Actor actor, BoardId id) {
        var board = doors.board(actor, id, BoardAction.READ_BOARD);
        return lanes.archivedIn(board.id(), Limit.of(MOST_ARCHIVED)).stream()
                .map(Lane::face)
                .toList();
    }
}
