package org.preau.board.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.preau.board.BoardId;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.LaneId;
import org.preau.shared.Actor;
import org.preau.shared.ui.Toast;

/** Cards that were written as several lines at once: what was pasted by mistake goes away as it came, with one press. */
final class Pasted {

    private final BoardElement element;
    private final Cards cards;
    private final Actor.Member actor;
    private final BoardId board;
    private List<CardId> together = List.of();
    private boolean followed;

    Pasted(BoardElement element, Cards cards, Actor.Member actor, BoardId board) {
        this.element = element;
        this.cards = cards;
        this.actor = actor;
        this.board = board;
    }

    /** The element says many lines in portions, and of each whether more of them follow. */
    void came(LaneId to, BoardElement.Add said) {
        var all = new ArrayList<CardId>(followed ? together : List.of());
        said.ids().stream().map(CardId::of).filter(card -> !all.contains(card)).forEach(all::add);
        together = all;
        followed = Boolean.TRUE.equals(said.more());
        if (all.size() > 1) {
            Toast.undoable(
                    to,
                    element.getTranslation("board.cards-added", all.size()),
                    element.getTranslation("shared.undo"),
                    () -> takeBack(all));
        }
    }

    private void takeBack(List<CardId> all) {
        all.stream()
                .gather(Gatherers.windowFixed(Cards.MOST_AT_ONCE))
                .forEach(some -> cards.archive(actor, board, some));
        Toast.say(element.getTranslation("board.cards-archived", all.size()));
    }
}
