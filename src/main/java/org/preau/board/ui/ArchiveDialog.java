package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.preau.board.ArchivePage;
import org.preau.board.BoardId;
import org.preau.board.Cards;
import org.preau.board.Lanes;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** What was put out of sight on a board, the last first, and the way back for each. */
class ArchiveDialog extends Dialog {

    private final Cards cards;
    private final Lanes lanes;
    private final Actor.Member actor;
    private final BoardId board;
    private final Div content = new Div();
    private final Button older = Act.quiet(getTranslation("board.archive-older"), Icon.CHEVRON_DOWN, this::showOlder);
    private ArchivePage.Start next = ArchivePage.Start.newest();

    ArchiveDialog(Cards cards, Lanes lanes, Actor.Member actor, BoardId board) {
        this.cards = cards;
        this.lanes = lanes;
        this.actor = actor;
        this.board = board;
        setHeaderTitle(getTranslation("board.archive"));
        setWidth("560px");
        content.addClassName("fields");
        add(content, older);
        getFooter().add(Act.primary(getTranslation("shared.close"), Icon.X, this::close));
        show();
    }

    private void show() {
        content.removeAll();
        next = ArchivePage.Start.newest();
        var archivedLanes = lanes.archived(actor, board);
        if (!archivedLanes.isEmpty()) {
            content.add(new H3(getTranslation("board.archived-lanes")));
            archivedLanes.forEach(lane -> content.add(line(lane.title(), () -> lanes.restore(actor, lane.id()))));
        }
        var archivedCards = cards.archived(actor, board, next);
        if (!archivedCards.cards().isEmpty()) {
            content.add(new H3(getTranslation("board.archived-cards")));
        } else if (archivedLanes.isEmpty()) {
            content.add(new Paragraph(getTranslation("board.archive-empty")));
        }
        show(archivedCards);
    }

    private void showOlder() {
        show(cards.archived(actor, board, next));
    }

    private void show(ArchivePage page) {
        page.cards().forEach(card -> content.add(line(card.title(), () -> cards.restore(actor, card.id()))));
        older.setVisible(page.more());
        if (page.more()) {
            next = ArchivePage.Start.after(page.cards().getLast());
        }
    }

    private Div line(String title, Runnable restore) {
        var name = new Span(title);
        name.addClassNames("grow", "trunc");
        var line = new Div(name);
        line.add(Act.quiet(getTranslation("board.restore"), Icon.UNDO, () -> {
            restore.run();
            content.remove(line);
        }));
        line.addClassName("row");
        return line;
    }
}
