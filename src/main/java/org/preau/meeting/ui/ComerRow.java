package org.preau.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.preau.meeting.ComerFace;
import org.preau.meeting.Coming;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** Somebody, and whether they come; a lead notes it for who said so elsewhere, and keeps the hand on the button. */
class ComerRow extends ListItem {

    private final Span name = new Span();
    private final Span said = new Span();
    private final Button note = Act.bare("", Icon.CHECK, this::note);
    private final Noting noting;
    private @Nullable ComerFace person;

    /** Notes whether a member comes. */
    interface Noting {
        void note(MemberId member, boolean comes);
    }

    ComerRow(ComerFace first, Noting noting) {
        this.noting = noting;
        name.addClassName("grow");
        said.addClassName("pill");
        addClassNames("row", "person");
        add(new Badge(first.initials(), first.colour()), name, said, note);
    }

    void show(ComerFace face, boolean mayNote) {
        person = face;
        name.setText(face.name().isEmpty() ? getTranslation("member.former") : face.name());
        said.setText(said(face));
        said.setClassName("green", face.coming() == Coming.YES);
        said.setClassName("amber", face.coming() == Coming.MAYBE);
        said.setClassName("red", face.coming() == Coming.NO);
        note.setIcon((comes(face) ? Icon.CHECK : Icon.X).create());
        Act.name(note, getTranslation(comes(face) ? "meeting.note-yes" : "meeting.note-no", face.name()));
        note.setVisible(mayNote && face.member() != null);
    }

    /** What the button notes: the other of what is known. */
    private static boolean comes(ComerFace face) {
        return face.coming() != Coming.YES;
    }

    private void note() {
        if (person != null && person.member() != null) {
            noting.note(person.member(), comes(person));
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
