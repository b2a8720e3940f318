package org.preau.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.meeting.ComerFace;
import org.preau.meeting.Coming;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingId;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** « Présences »: one's own answer, and who comes; a lead notes it for who said so elsewhere. */
class ComingPart extends Section {

    private final MeetingDesk desk;
    private final Actor.Member actor;
    private final MeetingId id;
    private final Paragraph counts = new Paragraph();
    private final Div own = new Div();
    private final Button yes;
    private final Button no;
    private final UnorderedList people = new UnorderedList();

    ComingPart(MeetingDesk desk, Actor.Member actor, MeetingId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        addClassNames("panel", "coming");
        yes = Act.quiet(getTranslation("meeting.i-come"), Icon.CHECK, () -> desk.attendances().say(actor, id, true));
        no = Act.quiet(getTranslation("meeting.i-do-not"), Icon.X, () -> desk.attendances().say(actor, id, false));
        yes.addClassName("y");
        no.addClassName("n");
        own.add(yes, no);
        own.addClassNames("row", "wrap", "three");
        counts.addClassName("tiny");
        people.addClassName("people");
        add(new H3(getTranslation("meeting.coming")), counts, own, people);
    }

    void show(MeetingDetail detail) {
        counts.setText(getTranslation(
                "meeting.counts", detail.count(Coming.YES), detail.count(Coming.NO), detail.count(Coming.UNSAID)));
        own.setVisible(detail.offered().say());
        var mine = detail.people().stream().filter(person -> actor.id().equals(person.member())).map(ComerFace::coming).findFirst();
        press(yes, mine.filter(Coming.YES::equals).isPresent());
        press(no, mine.filter(Coming.NO::equals).isPresent());
        people.removeAll();
        detail.people().forEach(person -> people.add(line(person, detail.offered().note())));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private ListItem line(ComerFace person, boolean mayNote) {
        var name = new Span(person.name().isEmpty() ? getTranslation("member.former") : person.name());
        name.addClassName("grow");
        var said = new Span(said(person));
        said.addClassName("pill");
        if (person.coming() != Coming.UNSAID) {
            said.addClassName(person.coming() == Coming.YES ? "green" : "red");
        }
        var line = new ListItem(new Badge(person.initials(), person.colour()), name, said);
        line.addClassNames("row", "person");
        var member = person.member();
        if (mayNote && member != null && !member.equals(actor.id())) {
            line.add(note(person, member));
        }
        return line;
    }

    private String said(ComerFace person) {
        return getTranslation(
                switch (person.coming()) {
                    case YES -> person.foreseen() ? "meeting.yes-of-poll" : "meeting.yes";
                    case NO -> "meeting.no";
                    case UNSAID -> "meeting.unsaid";
                });
    }

    private Button note(ComerFace person, MemberId member) {
        var comes = person.coming() != Coming.YES;
        return Act.bare(
                getTranslation(comes ? "meeting.note-yes" : "meeting.note-no", person.name()),
                comes ? Icon.CHECK : Icon.X,
                () -> desk.attendances().note(actor, id, member, comes));
    }
}
