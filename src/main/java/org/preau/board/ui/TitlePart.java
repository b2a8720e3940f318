package org.preau.board.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kept;

/**
 * The title of a card, whole however long it is, rewritten where it stands; Enter ends it. When somebody else wrote another one
 * meanwhile, both stand there until the person chooses. One that a page took along before it was written stands there again.
 */
@JsModule("./shared/one-line.ts")
class TitlePart extends Div {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final TextArea field = new TextArea();
    private final Div theirs = new Div();
    private final Kept kept;
    private String latest;
    /** The title that the writer has before their eyes. */
    private String seen;
    /** The other title that stands there to choose, with its buttons. */
    private String asked = "";

    private boolean naming;
    private boolean choosing;
    /** Words of an earlier page stand there, which no change of the field has told of. */
    private boolean resumed;

    TitlePart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        this.latest = card.title();
        this.seen = latest;
        this.kept = new Kept(actor.id(), "title/" + card.id());
        kept.beginFrom(seen);
        kept.onFound(this::resume);
        kept.add(field);
        field.setAriaLabel(getTranslation("board.card-title"));
        field.setWidthFull();
        field.setMinRows(1);
        field.addClassName("card-title");
        field.getElement().executeJs("window.preau.inOneLine(this)");
        field.setMaxLength(Title.LONGEST);
        field.setReadOnly(!card.offered().edit());
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> write(change.isFromClient(), change.getValue()));
        Hearing.entered(field, this::enter);
        field.addBlurListener(_ -> leave());
        theirs.addClassName("theirs");
        theirs.setVisible(false);
        add(kept, theirs);
    }

    void show(CardDetail detail) {
        latest = detail.title();
        if (choosing && !latest.equals(field.getValue())) {
            ask();
        } else if (choosing || !naming) {
            read();
        }
    }

    private void read() {
        choosing = false;
        resumed = false;
        theirs.setVisible(false);
        beginFrom(latest);
        field.setValue(latest);
    }

    private void beginFrom(String title) {
        seen = title;
        kept.beginFrom(title);
    }

    /** Not written at once: whoever typed them goes on, or leaves the field. */
    private void resume(Kept.Found found) {
        if (field.isReadOnly() || choosing) {
            return;
        }
        if (found.text().equals(latest)) {
            kept.saved();
            return;
        }
        beginFrom(found.before());
        naming = true;
        resumed = true;
        field.setValue(found.text());
        if (!latest.equals(seen)) {
            ask();
        }
    }

    private void enter(String shown) {
        if (!naming && !choosing) {
            beginFrom(shown);
        }
        naming = true;
    }

    private void leave() {
        naming = false;
        if (resumed && !choosing) {
            resumed = false;
            rename(field.getValue());
        }
        if (!choosing) {
            giveUp();
        }
    }

    private void giveUp() {
        read();
        kept.saved();
    }

    private void write(boolean byPerson, String words) {
        resumed = resumed && !byPerson;
        if (byPerson && choosing) {
            ask();
        } else if (byPerson) {
            rename(words);
        }
    }

    private void rename(String words) {
        var wanted = new Renaming(seen, new Title(words));
        try {
            doors.cards().rename(actor, card, wanted);
            latest = wanted.title().value();
            beginFrom(latest);
            kept.saved();
        } catch (Refusal refusal) {
            if (refusal.reason() != SharedReason.MOVED_ON) {
                throw refusal;
            }
            latest = doors.details().show(actor, card).title();
            ask();
        }
    }

    /**
     * New buttons for each other title: what was pressed before it was shown presses none of them. The same title keeps its buttons,
     * whatever else changes: a press that is on its way, and the focus, stay theirs.
     */
    private void ask() {
        if (choosing && latest.equals(asked)) {
            return;
        }
        choosing = true;
        var other = latest;
        asked = other;
        var said = new Paragraph(getTranslation("board.title-theirs", other));
        said.getElement().setAttribute("role", "alert");
        theirs.removeAll();
        theirs.add(
                said,
                Act.quiet(getTranslation("board.title-mine"), Icon.CHECK, () -> replace(other)),
                Act.quiet(getTranslation("board.title-keep"), Icon.X, this::giveUp));
        theirs.setVisible(true);
    }

    private void replace(String other) {
        choosing = false;
        resumed = false;
        beginFrom(other);
        rename(field.getValue());
        if (!choosing) {
            read();
        }
    }
}
