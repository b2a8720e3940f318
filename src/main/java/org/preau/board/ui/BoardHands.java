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
import org.preau.board.NewCard;
import org.preau.board.NewLane;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Toast;
import org.springframework.stereotype.Component;

/** From each event of the board element to one use case; a refusal goes back to the element, which puts things where they are. */
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
        element.on("lane-more", BoardElement.More.class, kindly(element, more -> element.more(boards.more(actor, board, more.edge()))));
        element.on("cards-missed", BoardElement.Missed.class, kindly(element, missed -> element.beside(boards.beside(actor, board, missed.ids()))));
        element.on("cards-sought", BoardElement.Seek.class, kindly(element, seek -> element.found(boards.wanted(actor, board, seek.wanted()))));
        element.on("card-open", BoardElement.OneCard.class, one -> open.accept(CardId.of(one.card())));
        element.on("card-add", BoardElement.Add.class, add -> add(element, actor, add));
        element.on("card-move", BoardElement.MoveCard.class, kindly(element, move -> offerBack(
                element, actor, cards.move(actor, CardId.of(move.card()), LaneId.of(move.lane()), card(move.after())))));
        element.on("card-to-end", BoardElement.ToEnd.class, kindly(element, move -> offerBack(
                element, actor, cards.moveToEnd(actor, CardId.of(move.card()), LaneId.of(move.lane())))));
        element.on("card-archive", BoardElement.OneCard.class, kindly(element, one -> archive(element, actor, CardId.of(one.card()))));
        element.on("card-tick-done", BoardElement.Tick.class, kindly(element, tick -> cards.tick(actor, CardId.of(tick.card()), tick.done())));
        listenToLanes(element, actor, board);
    }

    private void listenToLanes(BoardElement element, Actor.Member actor, BoardId board) {
        element.on("lane-add", BoardElement.AddLane.class, add -> Kindly.act(
                element,
                () -> {
                    lanes.addOnce(actor, board, new NewLane(LaneId.of(add.lane()), new Title(add.title())));
                    element.laneAdded(add.lane());
                },
                sentence -> element.refused(sentence, add)));
        element.on("lane-rename", BoardElement.RenameLane.class, rename -> Kindly.act(
                element,
                () -> lanes.rename(actor, LaneId.of(rename.lane()), new Title(rename.title())),
                sentence -> element.refused(sentence, rename)));
        element.on("lane-move", BoardElement.MoveLane.class, kindly(element, move -> lanes.move(
                actor, LaneId.of(move.lane()), Optional.ofNullable(move.after()).map(LaneId::of).orElse(null))));
        element.on("lane-archive", BoardElement.OneLane.class, kindly(element, one -> archive(element, actor, LaneId.of(one.lane()))));
    }

    private void add(BoardElement element, Actor.Member actor, BoardElement.Add wish) {
        Runnable adding = () -> {
            var wanted = wish.cards().stream().map(one -> new NewCard(CardId.of(one.id()), new Title(one.title()))).toList();
            cards.addOnce(actor, LaneId.of(wish.lane()), wanted);
            element.added(wish.ids());
        };
        Kindly.act(element, adding, sentence -> element.refused(sentence, wish.ids()));
    }

    private void offerBack(BoardElement element, Actor.Member actor, Move back) {
        Toast.undoableLast(
                element.getTranslation("board.card-moved"), element.getTranslation("shared.undo"), () -> {
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
        Toast.undoable(element.getTranslation("board.lane-archived"), element.getTranslation("shared.undo"), () -> lanes.restore(actor, lane));
    }

    private static @Nullable CardId card(@Nullable String id) {
        return id == null ? null : CardId.of(id);
    }

    private static <T> Consumer<T> kindly(BoardElement element, Consumer<T> act) {
        return wish -> Kindly.act(element, () -> act.accept(wish), element::refused);
    }
}
