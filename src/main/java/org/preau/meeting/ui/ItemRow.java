package org.preau.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.meeting.AgendaItemId;
import org.preau.meeting.ItemFace;
import org.preau.shared.text.Lasting;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** One point: its number, words, who presents it and how long; buttons for its place, or Alt with an arrow. */
class ItemRow extends ListItem {

    private final Span number = new Span();
    private final Span title = new Span();
    private final Paragraph presenter = new Paragraph();
    private final Span lasts = new Span();
    private final Button up;
    private final Button down;
    private final Button rewrite;
    private final Button remove;
    private final Div acts;
    private @Nullable ItemFace item;
    /** The button whose press moves the row: it has the hand again when the row is at its new place. */
    private @Nullable Button held;

    /** What a row cannot know of its point. */
    record Line(int at, boolean last, String presenter, boolean edit) {}

    ItemRow(AgendaPart agenda, AgendaItemId id) {
        up = Act.step("", Icon.CHEVRON_UP, () -> move(agenda, id, true));
        down = Act.step("", Icon.CHEVRON_DOWN, () -> move(agenda, id, false));
        rewrite = Act.bare("", Icon.PENCIL, () -> on(agenda::rewrite));
        remove = Act.bare("", Icon.TRASH, () -> on(agenda::remove));
        number.addClassName("num");
        number.getElement().setAttribute("aria-hidden", "true");
        title.addClassName("strong");
        presenter.addClassName("tiny");
        lasts.addClassName("pill");
        var text = new Div(title, presenter);
        text.addClassNames("grow", "words");
        acts = new Div(up, down, rewrite, remove);
        acts.addClassNames("row", "point-acts");
        add(number, text, lasts, acts);
        Shortcuts.addShortcutListener(this, () -> move(agenda, id, true), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> move(agenda, id, false), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
    }

    void show(ItemFace face, Line line) {
        item = face;
        number.setText(String.valueOf(line.at() + 1));
        title.setText(face.title());
        presenter.setText(line.presenter());
        presenter.setVisible(!line.presenter().isEmpty());
        lasts.setText(Lasting.of(this::getTranslation, face.minutes()));
        lasts.setVisible(face.minutes() > 0);
        acts.setVisible(line.edit());
        up.setEnabled(line.at() > 0);
        down.setEnabled(!line.last());
        Act.name(up, getTranslation("meeting.up", face.title()));
        Act.name(down, getTranslation("meeting.down", face.title()));
        Act.name(rewrite, getTranslation("meeting.rewrite", face.title()));
        Act.name(remove, getTranslation("meeting.remove", face.title()));
        takeHandBack();
    }

    private void takeHandBack() {
        if (held != null) {
            (held.isEnabled() ? held : held == up ? down : up).focus();
            held = null;
        }
    }

    /** At its new place it is shown before this is over, and has the hand; one that stays where it is does not take it later. */
    private void move(AgendaPart agenda, AgendaItemId id, boolean goesUp) {
        if (acts.isVisible()) {
            held = goesUp ? up : down;
            try {
                var _ = agenda.move(id, goesUp);
            } finally {
                held = null;
            }
        }
    }

    private void on(Consumer<ItemFace> act) {
        if (item != null) {
            act.accept(item);
        }
    }
}
