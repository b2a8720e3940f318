package org.preau.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventFace;
import org.preau.agenda.Venue;
import org.preau.agenda.ui.CalendarFile;
import org.preau.agenda.ui.EventWords;
import org.preau.meeting.MeetingDetail;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** What, when and where; the call to join, the minutes, the event itself. Each part lives on when something changes. */
class HeadPart extends Div {

    private final MeetingDesk desk;
    private final H2 title = new H2();
    private final Paragraph when = new Paragraph();
    private final Paragraph cancelled;
    private final MinutesWay minutes;
    private final Anchor call;
    private final Button unmake = Act.quiet(getTranslation("meeting.unmake"), Icon.X, this::unmake);
    private final Actor.Member actor;
    private final String association;
    private @Nullable MeetingDetail shown;

    HeadPart(MeetingDesk desk, Actor.Member actor, String association, EventFace event) {
        this.desk = desk;
        this.actor = actor;
        this.association = association;
        addClassName("part");
        when.addClassName("muted");
        var pill = new Span(getTranslation("meeting.cancelled"));
        pill.addClassNames("pill", "red");
        cancelled = new Paragraph(pill);
        minutes = new MinutesWay(desk, actor, association);
        call = new Anchor("", Icon.LINK.create(), new Span(getTranslation("meeting.join-call")));
        call.addClassNames("row", "link");
        call.setTarget("_blank");
        call.getElement().setAttribute("rel", "noopener noreferrer");
        var way = new Anchor(
                "a/" + association + "/" + event.path(),
                Icon.CALENDAR.create(),
                new Span(getTranslation("meeting.event")));
        way.addClassNames("row", "link");
        way.setRouterIgnore(false);
        var acts = new Div(
                minutes,
                call,
                CalendarFile.link(
                        () -> desk.events().calendar(actor, event.id(), association), getTranslation("meeting.file")),
                way,
                unmake);
        acts.addClassNames("row", "wrap", "to-press");
        add(title, when, cancelled, acts);
    }

    void show(MeetingDetail detail) {
        var event = detail.event().event();
        title.setText(event.title());
        title.setClassName("struck", event.cancelled());
        when.setText(EventWords.when(event, desk.clock()) + (event.venue().isEmpty() ? "" : " · " + event.venue()));
        cancelled.setVisible(event.cancelled());
        minutes.show(detail);
        shown = detail;
        var begun = desk.making()
                .made(actor, detail.meeting().ref(), Ref.Kind.DOCUMENT)
                .isPresent();
        unmake.setVisible(detail.offered().make() && detail.items().isEmpty() && !begun);
        show(new Venue(event.venue()));
    }

    private void unmake() {
        if (shown != null) {
            unmake(shown.meeting().ref(), shown.event().event());
        }
    }

    /** Its event is one like any other, where whoever took it for a meeting is led. */
    private void unmake(Ref meeting, EventFace event) {
        desk.making().takeBack(actor, meeting);
        Toast.undoable(event.id(), getTranslation("meeting.unmade"), getTranslation("shared.undo"), () -> {
            var again = desk.making()
                    .make(
                            actor,
                            Ref.Kind.MEETING,
                            new Seed(event.ref(), event.space(), event.title(), "", getLocale()));
            go("s/" + event.space() + "/meetings/" + again.id());
        });
        go(event.path());
    }

    private void go(String path) {
        UI.getCurrent().navigate("a/" + association + "/" + path);
    }

    /** It opens elsewhere, and tells nobody where it was pressed. */
    private void show(Venue venue) {
        venue.link().ifPresent(call::setHref);
        call.setVisible(venue.link().isPresent());
    }
}
