package org.preau.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.board.Description;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SafeHtml;

/** What a card is about: read as text, rewritten in place. While one writes, what others change does not touch the field. */
class DescriptionPart extends Section {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final TextArea field = new TextArea();
    private final Div body = new Div();
    private String before = "";
    private boolean writing;
    private boolean mayEdit;
    private String html = "";

    DescriptionPart(CardDialogs.Doors doors, Actor.Member actor, CardId card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card;
        field.setWidthFull();
        field.setMinRows(4);
        field.setAriaLabel(getTranslation("board.description"));
        field.setHelperText(getTranslation("board.markdown-hint"));
        add(new H3(getTranslation("board.description")), body);
    }

    void show(CardDetail detail, boolean mayEdit) {
        this.mayEdit = mayEdit;
        this.html = detail.html();
        if (!writing) {
            before = detail.description();
            read();
        }
    }

    private void read() {
        writing = false;
        body.removeAll();
        if (!html.isEmpty()) {
            var text = new SafeHtml(html);
            text.addClassName("text");
            body.add(text);
        }
        if (mayEdit) {
            body.add(Act.quiet(getTranslation(html.isEmpty() ? "board.describe" : "board.rewrite"), Icon.PENCIL, this::write));
        }
    }

    private void write() {
        writing = true;
        field.setValue(before);
        var acts = new Div(
                Act.primary(getTranslation("shared.save"), Icon.CHECK, this::save),
                Act.quiet(getTranslation("shared.cancel"), Icon.X, this::read));
        acts.addClassName("row");
        body.removeAll();
        body.add(field, acts);
        field.focus();
    }

    private void save() {
        var latest = doors.details().show(actor, card).description();
        try {
            doors.cards().describe(actor, card, before, new Description(field.getValue()));
            writing = false;
            var detail = doors.details().show(actor, card);
            show(detail, mayEdit);
        } finally {
            before = writing ? latest : before;
        }
    }
}
