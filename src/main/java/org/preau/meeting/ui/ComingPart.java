package org.preau.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.meeting.ComerFace;
import org.preau.meeting.Coming;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingId;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;

/** « Présences »: one's own answer, and who comes; a lead notes it for who said so elsewhere. */
class ComingPart extends Section {

    private final Actor.Member actor;
    private final Paragraph counts = new Paragraph();
    private final Div own = new Div();
    private final Button yes;
    private final Button no;
    private final Rows<String, ComerFace, ComerRow> rows;
    private Runnable acted = () -> {};

    ComingPart(MeetingDesk desk, Actor.Member actor, MeetingId id) {
        this.actor = actor;
        addClassNames("panel", "coming");
        yes = Act.quiet(
                getTranslation("meeting.i-come"),
                Icon.CHECK,
                () -> act(() -> desk.attendances().say(actor, id, true)));
        no = Act.quiet(
                getTranslation("meeting.i-do-not"),
                Icon.X,
                () -> act(() -> desk.attendances().say(actor, id, false)));
        yes.addClassName("y");
        no.addClassName("n");
        own.add(yes, no);
        own.addClassNames("row", "wrap", "three");
        counts.addClassName("tiny");
        var people = new UnorderedList();
        people.addClassName("people");
        rows = new Rows<>(
                people,
                person -> new ComerRow(
                        person, (member, comes) -> act(() -> desk.attendances().note(actor, id, member, comes))));
        add(new H3(getTranslation("meeting.coming")), counts, own, people);
    }

    void whenActed(Runnable look) {
        acted = look;
    }

    private void act(Runnable act) {
        act.run();
        acted.run();
    }

    void show(MeetingDetail detail) {
        counts.setText(getTranslation(
                "meeting.counts",
                detail.count(Coming.YES),
                detail.count(Coming.MAYBE),
                detail.count(Coming.NO),
                detail.count(Coming.UNSAID)));
        own.setVisible(detail.offered().say());
        var mine = detail.people().stream()
                .filter(person -> actor.id().equals(person.member()))
                .map(ComerFace::coming)
                .findFirst();
        press(yes, mine.filter(Coming.YES::equals).isPresent());
        press(no, mine.filter(Coming.NO::equals).isPresent());
        rows.show(
                detail.people(),
                ComerFace::id,
                (row, person) ->
                        row.show(person, detail.offered().note() && !actor.id().equals(person.member())));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
