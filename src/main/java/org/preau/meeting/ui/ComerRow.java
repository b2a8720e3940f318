package org.preau.meeting.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.jspecify.annotations.Nullable;
import org.preau.meeting.ComerFace;
import org.preau.meeting.Coming;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** Somebody, and whether they come; a lead notes it for who said so elsewhere, and keeps the hand where it was. */
class ComerRow extends ListItem {

    private final Span name = new Span();
    private final Span said = new Span();
    private final MenuBar notes = new MenuBar();
    private final MenuItem open = notes.addItem(Icon.PENCIL.create());
    private final MenuItem yes = open.getSubMenu().addItem(getTranslation("meeting.note-yes"), _ -> note(true));
    private final MenuItem no = open.getSubMenu().addItem(getTranslation("meeting.note-no"), _ -> note(false));
    private final Noting noting;
    private @Nullable ComerFace person;

    /** Notes whether a member comes. */
    interface Noting {
        void note(MemberId member, boolean comes);
    }

    ComerRow(ComerFace first, Noting noting) {
        this.noting = noting;
        var words = new Div(name, said);
        words.addClassNames("grow", "words");
        notes.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        yes.setCheckable(true);
        no.setCheckable(true);
        addClassNames("row", "person");
        add(new Badge(first.initials(), first.colour()), words, notes);
    }

    void show(ComerFace face, boolean mayNote) {
        person = face;
        name.setText(face.name().isEmpty() ? getTranslation("member.former") : face.name());
        said.setText(said(face));
        said.setClassName("tiny", face.coming() == Coming.UNSAID);
        said.setClassName("pill", face.coming() != Coming.UNSAID);
        said.setClassName("green", face.coming() == Coming.YES);
        said.setClassName("amber", face.coming() == Coming.MAYBE);
        said.setClassName("red", face.coming() == Coming.NO);
        open.setAriaLabel(getTranslation("meeting.note", face.name()));
        yes.setChecked(face.coming() == Coming.YES);
        no.setChecked(face.coming() == Coming.NO);
        notes.setVisible(mayNote && face.member() != null);
    }

    private void note(boolean comes) {
        if (person != null && person.member() != null) {
            noting.note(person.member(), comes);
        }
    }

    private String said(ComerFace face) {
        return getTranslation(
                switch (face.coming()) {
                    case YES -> face.foreseen() ? "meeting.yes-of-poll" : "meeting.yes";
                    case MAYBE -> "meeting.maybe-of-poll";
                    case NO -> face.foreseen() ? "meeting.no-of-poll" : "meeting.no";
                    case UNSAID -> "meeting.unsaid";
                });
    }
}
