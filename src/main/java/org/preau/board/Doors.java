package org.preau.board;

import java.util.List;
import org.preau.member.Access;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.database.Lines;
import org.springframework.stereotype.Component;

/** The one private door of this module: find among what the actor may see, then require the action. */
@Component
class Doors {

    private final Access access;
    private final BoardRepository boards;
    private final LaneRepository lanes;
    private final CardRepository cards;
    private final Lines lines;

    Doors(Access access, BoardRepository boards, LaneRepository lanes, CardRepository cards, Lines lines) {
        this.access = access;
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
        this.lines = lines;
    }

    Seats seats(Actor actor) {
        return access.seatsOf(actor);
    }

    Board board(Actor actor, BoardId id, BoardAction action) {
        return board(access.seatsOf(actor), id, action);
    }

    /** For a question that asks more of the seats afterwards. */
    Board board(Seats seats, BoardId id, BoardAction action) {
        var board = boards.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(action, board.audience());
        return board;
    }

    /** The same, and nobody else gives places on the board until the transaction ends. */
    Board lockedBoard(Actor actor, BoardId id, BoardAction action) {
        var seats = access.seatsOf(actor);
        var board = lock(seats, id);
        seats.require(action, board.audience());
        return board;
    }

    /** One's own board, or any as a lead; kept from others until the transaction ends. */
    Board removableBoard(Actor actor, BoardId id) {
        var seats = access.seatsOf(actor);
        var board = lock(seats, id);
        seats.require(toRemove(actor, board), board.audience());
        return board;
    }

    /** Somebody may hold it for minutes, while it is taken from another tool. */
    private Board lock(Seats seats, BoardId id) {
        lines.enter(id);
        return boards.lockAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
    }

    BoardLine line(Actor actor, Seats seats, Board board) {
        return board.line(mayRemove(actor, seats, board));
    }

    boolean mayRemove(Actor actor, Seats seats, Board board) {
        return seats.may(toRemove(actor, board), board.audience());
    }

    /** What whoever removes a board must be allowed: its maker, to make one there still. */
    private static BoardAction toRemove(Actor actor, Board board) {
        return actor.member().filter(board::wasMadeBy).isPresent()
                ? BoardAction.CREATE_BOARD
                : BoardAction.REMOVE_BOARD;
    }

    /** A lane read under the lock of its board. */
    OnBoard<Lane> lockedLane(Actor actor, LaneId id, BoardAction action) {
        var board = lanes.boardOf(id).map(BoardId::new).orElseThrow(Refusal::notFound);
        var locked = lockedBoard(actor, board, action);
        return new OnBoard<>(locked, laneOn(locked, id));
    }

    /** A lane of a board that is locked, for a card to go into: an archived one would take it out of sight. */
    Lane openLane(Board locked, LaneId id) {
        var lane = laneOn(locked, id);
        if (lane.isArchived()) {
            throw new Refusal(BoardReason.LANE_ARCHIVED);
        }
        return lane;
    }

    /** A lane of a board whose door is open, archived or not. */
    Lane laneOn(Board board, LaneId id) {
        return lanes.findAmong(List.of(board.audience()), id)
                .filter(lane -> lane.board().equals(board.id()))
                .orElseThrow(Refusal::notFound);
    }

    OnBoard<Card> card(Actor actor, CardId id, BoardAction action) {
        return card(access.seatsOf(actor), id, action);
    }

    /** For a question that asks more of the seats afterwards. */
    OnBoard<Card> card(Seats seats, CardId id, BoardAction action) {
        var card = cards.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        return new OnBoard<>(required(seats, card.board(), action), card);
    }

    /** A card read under the lock of its board. */
    OnBoard<Card> lockedCard(Actor actor, CardId id, BoardAction action) {
        var board = cards.boardOf(id).map(BoardId::new).orElseThrow(Refusal::notFound);
        var locked = lockedBoard(actor, board, action);
        var card = cards.findAmong(List.of(locked.audience()), id).orElseThrow(Refusal::notFound);
        return new OnBoard<>(locked, card);
    }

    private Board required(Seats seats, BoardId id, BoardAction action) {
        var board = boards.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(action, board.audience());
        return board;
    }

    /** A thing and the board it is on. */
    record OnBoard<T>(Board board, T thing) {

        BoardEvent.Spot spot() {
            return board.spot();
        }
    }
}
