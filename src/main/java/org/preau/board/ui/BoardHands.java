package org.preau.board.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.board.Move;
import org.preau.board.NewLane;
import org.preau.shared.Actor;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.preau.shared.ui.Toast;
import org.springframework.stereotype.Component;

/** From each event of the board element to one use case; a refused wish goes back to the element, which puts things where they are. */
@Component
class BoardHands {

    private final Boards boards;
    private final Lanes lanes;
    private final Cards cards;

    BoardHands(Boards boards, Lanes lanes, Cards cards) {
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
    }

    void listen(BoardElement element, Actor.Member actor, BoardId board, Consumer<CardId> open) {
        element.on("card-open", BoardElement.OneCard.class, one -> open.accept(CardId.of(one.card())));
        listenToLooks(element, actor, board);
        listenToCards(element, actor, new Pasted(element, cards, actor, board));
        listenToLanes(element, actor, board);
    }

    private void listenToLooks(BoardElement element, Actor.Member actor, BoardId board) {
        element.onWish(
                "lane-more", BoardElement.More.class, more -> element.more(boards.more(actor, board, more.edge())));
        element.onWish(
                "cards-missed",
                BoardElement.Missed.class,
                missed -> element.beside(boards.beside(actor, board, missed.ids())));
        element.onWish(
                "cards-sought",
                BoardElement.Seek.class,
                seek -> element.found(boards.wanted(actor, board, seek.wanted())));
    }

    private void listenToCards(BoardElement element, Actor.Member actor, Pasted pasted) {
        element.onWish("card-add", BoardElement.Add.class, add -> {
            cards.addOnce(actor, LaneId.of(add.lane()), add.wanted());
            element.added(add.ids());
            pasted.came(LaneId.of(add.lane()), add);
        });
        element.onWish(
                "card-move",
                BoardElement.MoveCard.class,
                move -> offerBack(
                        element,
                        actor,
                        cards.move(actor, CardId.of(move.card()), LaneId.of(move.lane()), card(move.after()))));
        element.onWish(
                "card-to-end",
                BoardElement.ToEnd.class,
                move -> offerBack(
                        element, actor, cards.moveToEnd(actor, CardId.of(move.card()), LaneId.of(move.lane()))));
        element.onWish(
                "card-archive", BoardElement.OneCard.class, one -> archive(element, actor, CardId.of(one.card())));
        element.onWish(
                "card-tick-done",
                BoardElement.Tick.class,
                tick -> cards.tick(actor, CardId.of(tick.card()), tick.done()));
    }

    private void listenToLanes(BoardElement element, Actor.Member actor, BoardId board) {
        element.onWish("lane-add", BoardElement.AddLane.class, add -> {
            lanes.addOnce(actor, board, new NewLane(LaneId.of(add.lane()), new Title(add.title())));
            element.laneAdded(add.lane());
        });
        element.onWish(
                "lane-rename",
                BoardElement.RenameLane.class,
                rename -> lanes.rename(
                        actor, LaneId.of(rename.lane()), new Renaming(rename.before(), new Title(rename.title()))));
        element.onWish(
                "lane-move",
                BoardElement.MoveLane.class,
                move -> lanes.move(
                        actor,
                        LaneId.of(move.lane()),
                        Optional.ofNullable(move.after()).map(LaneId::of).orElse(null)));
        element.onWish(
                "lane-archive", BoardElement.OneLane.class, one -> archive(element, actor, LaneId.of(one.lane())));
    }

    private void offerBack(BoardElement element, Actor.Member actor, Move back) {
        Toast.undoableLast(element.getTranslation("board.card-moved"), element.getTranslation("shared.undo"), () -> {
            cards.undo(actor, back);
            element.land(back.card());
        });
    }

    private void archive(BoardElement element, Actor.Member actor, CardId card) {
        cards.archive(actor, card);
        Toast.undoable(element.getTranslation("board.card-archived"), element.getTranslation("shared.undo"), () -> {
            cards.restore(actor, card);
            element.land(card);
        });
    }

    private void archive(BoardElement element, Actor.Member actor, LaneId lane) {
        lanes.archive(actor, lane);
        Toast.undoable(
                element.getTranslation("board.lane-archived"),
                element.getTranslation("shared.undo"),
                () -> lanes.restore(actor, lane));
    }

    private static @Nullable CardId card(@Nullable String id) {
        return id == null ? null : CardId.of(id);
    }
}
