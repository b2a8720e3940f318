package org.preau.board.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.preau.board.BoardSnapshot;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.live.Watch;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** A card opened above its board: a table of contents of its parts, which change when somebody else changes the card. */
class CardDialog extends Dialog {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final TextField title = new TextField();
    private final DescriptionPart description;
    private final FactsPart facts;
    private final ChecklistsPart checklists;
    private final CommentsPart comments;

    CardDialog(CardDialogs.Doors doors, Actor.Member actor, CardId card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card;
        var detail = doors.details().show(actor, card);
        var board = doors.boards().snapshot(actor, detail.board().id());
        description = new DescriptionPart(doors, actor, card);
        facts = new FactsPart(doors, actor, card);
        checklists = new ChecklistsPart(doors, actor, card);
        comments = new CommentsPart(doors, actor, card);
        frame(board.mayEdit());
        show(detail, board);
        Watch.over(description, doors.live(), Ref.to(Ref.Kind.BOARD, detail.board().id()), _ -> refresh());
    }

    private void frame(boolean mayEdit) {
        setWidth("920px");
        setMaxWidth("100vw");
        addClassName("card-frame");
        title.setAriaLabel(getTranslation("board.card-title"));
        title.setWidthFull();
        title.setReadOnly(!mayEdit);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.addValueChangeListener(change -> rename(change.isFromClient(), change.getValue()));
        var sections = new Div(description, checklists, comments);
        sections.addClassName("sections");
        var body = new Div(sections, facts);
        body.addClassName("card-dialog");
        add(title, body);
        if (mayEdit) {
            getFooter().add(Act.quiet(getTranslation("board.archive-card"), Icon.ARCHIVE, this::archive));
        }
        getFooter().add(Act.primary(getTranslation("shared.close"), Icon.CHECK, this::close));
    }

    private void show(CardDetail detail, BoardSnapshot board) {
        setHeaderTitle(detail.lane().title() + " · " + detail.board().title());
        title.setValue(detail.title());
        description.show(detail, board.mayEdit());
        facts.show(detail, board);
        checklists.show(detail, board.mayEdit());
        comments.show(detail);
    }

    private void refresh() {
        var detail = doors.details().show(actor, card);
        show(detail, doors.boards().snapshot(actor, detail.board().id()));
    }

    private void rename(boolean byPerson, String value) {
        if (byPerson) {
            doors.cards().rename(actor, card, new Title(value));
        }
    }

    private void archive() {
        doors.cards().archive(actor, card);
        close();
        Toast.undoable(
                getTranslation("board.card-archived"),
                getTranslation("shared.undo"),
                () -> doors.cards().restore(actor, card));
    }
}
