package org.preau.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.preau.board.BoardReason;
import org.preau.board.CardDetail;
import org.preau.board.Description;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.SafeHtml;

/**
 * What a card is about: read as text, rewritten in place. When somebody else rewrites it meanwhile, their text stands beside
 * the field until one saves or gives up; one's own replaces it only after that was said.
 */
class DescriptionPart extends Section {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final TextArea field = new TextArea();
    private final Div body = new Div();
    private final Div theirs = new Div();
    private final Div acts = new Div();
    private final Kept kept;
    private CardDetail latest;
    /** What the writer began from: any other text that stands now is shown beside theirs. */
    private String began = "";
    /** The text that theirs is to replace: what they began from, until a refusal told them of another one. */
    private String seen = "";

    private boolean writing;

    DescriptionPart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        this.latest = card;
        kept = new Kept(actor.id(), "description/" + card.id());
        kept.onFound(this::resume);
        kept.add(body);
        field.setWidthFull();
        field.setMinRows(4);
        field.setAriaLabel(getTranslation("board.description"));
        field.setHelperText(getTranslation("board.markdown-hint"));
        theirs.addClassName("theirs");
        acts.addClassName("row");
        add(new H3(getTranslation("board.description")), kept);
    }

    void show(CardDetail detail) {
        latest = detail;
        if (writing) {
            showTheirs();
        } else {
            read();
        }
    }

    private void read() {
        writing = false;
        body.removeAll();
        if (!latest.html().isEmpty()) {
            body.add(text());
        }
        if (latest.offered().edit()) {
            body.add(Act.quiet(
                    getTranslation(latest.html().isEmpty() ? "board.describe" : "board.rewrite"),
                    Icon.PENCIL,
                    () -> write(latest.description(), latest.description())));
        }
    }

    private SafeHtml text() {
        var text = new SafeHtml(latest.html());
        text.addClassName("text");
        return text;
    }

    /** Words that this person's browser kept, from a page that went away before they were saved. */
    private void resume(Kept.Found found) {
        if (!writing && latest.offered().edit()) {
            write(found.text(), found.before());
        }
    }

    private void write(String text, String from) {
        writing = true;
        began = from;
        seen = from;
        kept.beginFrom(from);
        field.setValue(text);
        offer("shared.save");
        body.removeAll();
        body.add(theirs, field, acts);
        showTheirs();
        field.focus();
    }

    /** New buttons: what was pressed before the page showed what they are about to do, and came late, presses none of them. */
    private void offer(String verb) {
        acts.removeAll();
        acts.add(
                Act.primary(getTranslation(verb), Icon.CHECK, this::save),
                Act.quiet(getTranslation("shared.cancel"), Icon.X, this::giveUp));
    }

    private void showTheirs() {
        theirs.removeAll();
        theirs.setVisible(!latest.description().equals(began));
        if (theirs.isVisible()) {
            var erased = latest.description().isEmpty();
            var said = new Paragraph(getTranslation(erased ? "board.theirs-erased" : "board.theirs"));
            said.getElement().setAttribute("role", "alert");
            theirs.add(said, text());
        }
    }

    private void giveUp() {
        kept.forget();
        read();
    }

    private void save() {
        try {
            doors.cards().describe(actor, latest.id(), seen, new Description(field.getValue()));
            kept.forget();
            writing = false;
            show(doors.details().show(actor, latest.id()));
        } catch (Refusal refusal) {
            if (refusal.reason() == BoardReason.DESCRIPTION_MOVED_ON) {
                tell();
            }
            throw refusal;
        }
    }

    /** The other text is shown now: saving again is meant. Words kept by the browser go on from where they began, to be told of it again. */
    private void tell() {
        show(doors.details().show(actor, latest.id()));
        seen = latest.description();
        offer("board.save-mine");
        field.focus();
    }
}
