package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.board.CheckItemId;
import org.preau.board.ChecklistId;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.Rows;
import org.preau.shared.ui.TitleDialog;
import org.preau.shared.ui.Toast;

/** One checklist: its title, how far it is, its items, and a line for the next one. */
class ChecklistRow extends Div {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final ChecklistId list;
    private final H3 title = new H3();
    private final Span count = new Span();
    private final Rows<CheckItemId, CardDetail.Check, CheckRow> items;
    private final TextField line = new TextField();
    private final Button rename = Act.bare("", Icon.PENCIL, this::rename);
    private final Button remove = Act.bare("", Icon.TRASH, this::remove);
    private Runnable leave = () -> {};

    ChecklistRow(CardDialogs.Doors doors, Actor.Member actor, CardDetail card, ChecklistId list) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        this.list = list;
        title.addClassName("grow");
        count.addClassName("tiny");
        var head = new Div(title, count);
        head.addClassName("row");
        var lines = new UnorderedList();
        lines.addClassName("checks");
        items = new Rows<>(
                lines, check -> new CheckRow(doors, actor, card, check.id()).leavingTo(() -> leave(check.id())));
        add(head, lines);
        if (card.offered().edit()) {
            head.add(rename, remove);
            add(nextLine());
        }
    }

    /** @param leave where the focus goes when the list is removed */
    ChecklistRow leavingTo(Runnable leave) {
        this.leave = leave;
        return this;
    }

    /** A list has just been made: its first line is what comes next. */
    void beginWriting() {
        line.focus();
    }

    private void leave(CheckItemId item) {
        items.beside(item).ifPresentOrElse(CheckRow::focus, line::focus);
    }

    void show(CardDetail.Checks checks) {
        var done = checks.items().stream().filter(CardDetail.Check::done).count();
        title.setText(checks.title());
        count.setText(getTranslation("board.ticks", done, checks.items().size()));
        line.setAriaLabel(getTranslation("board.add-check-to", checks.title()));
        Act.name(rename, getTranslation("board.rename-checklist", checks.title()));
        Act.name(remove, getTranslation("board.remove-checklist", checks.title()));
        items.show(checks.items(), CardDetail.Check::id, CheckRow::show);
    }

    private Kept nextLine() {
        line.setPlaceholder(getTranslation("board.add-check"));
        line.setWidthFull();
        var kept = new Kept(actor.id(), "check-line/" + list);
        kept.add(line);
        kept.onLines(lines -> write(kept, lines));
        return kept;
    }

    /** All or none of them. */
    private void write(Kept kept, List<String> lines) {
        try {
            doors.checklists().write(actor, card, list, lines);
        } catch (RuntimeException failure) {
            kept.giveBack(lines);
            throw failure;
        }
    }

    private void rename() {
        new TitleDialog(
                        "board.rename-checklist",
                        "board.title",
                        title.getText(),
                        words -> doors.checklists().rename(actor, card, list, words),
                        () -> doors.details().show(actor, card).checks(list).title())
                .open();
    }

    private void remove() {
        var removed = doors.checklists().remove(actor, card, list);
        leave.run();
        Toast.undoable(
                getTranslation("board.checklist-removed", removed.title()),
                getTranslation("shared.undo"),
                () -> doors.checklists().bringBack(actor, removed));
    }
}
