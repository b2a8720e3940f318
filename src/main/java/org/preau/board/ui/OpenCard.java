package org.preau.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardId;
import org.preau.board.CardId;
import org.preau.shared.Actor;

/** The card opened above a board. It has an address of its own: a reload keeps it, going back closes it, it can be shared. */
class OpenCard {

    private final CardDialogs dialogs;
    private final Actor.Member actor;
    private final BoardAddress address;

    @Nullable
    private CardDialog dialog;

    /** @param address of the board */
    OpenCard(CardDialogs dialogs, Actor.Member actor, BoardAddress address) {
        this.dialogs = dialogs;
        this.actor = actor;
        this.address = address;
    }

    boolean isOn(BoardId id) {
        return address.board().equals(id);
    }

    /** By a press on the board: going back closes it. */
    void press(CardId card) {
        open(card, History::back);
        history().pushState(null, address.of(card));
    }

    /** What the address says. */
    void turnTo(Optional<CardId> card) {
        if (card.isEmpty()) {
            leave();
        } else if (dialog == null || !dialog.card().equals(card.get())) {
            open(card.get(), history -> history.replaceState(null, address.whole()));
        }
    }

    /** Closes it, whatever the address is then. */
    void leave() {
        var left = dialog;
        dialog = null;
        if (left != null) {
            left.close();
        }
    }

    private void open(CardId card, Consumer<History> closed) {
        leave();
        var opened = dialogs.card(actor, card, address);
        dialog = opened;
        opened.addOpenedChangeListener(change -> {
            if (!change.isOpened() && dialog == opened) {
                dialog = null;
                closed.accept(history());
            }
        });
        opened.open();
    }

    private static History history() {
        return UI.getCurrent().getPage().getHistory();
    }
}
