package org.preau.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.agenda.Venue;
import org.preau.agenda.ui.EventWords;
import org.preau.meeting.MeetingDetail;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Seed;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** What, when and where; the call to join, the minutes, the event itself. */
class HeadPart extends Div {

    private final MeetingDesk desk;
    private final Actor.Member actor;
    private final String association;

    HeadPart(MeetingDesk desk, Actor.Member actor, String association) {
        this.desk = desk;
        this.actor = actor;
        this.association = association;
        addClassName("part");
    }

    void show(MeetingDetail detail) {
        removeAll();
        var event = detail.event().event();
        var title = new H2(event.title());
        add(title, when(event));
        if (event.cancelled()) {
            title.addClassName("struck");
            var cancelled = new Span(getTranslation("meeting.cancelled"));
            cancelled.addClassNames("pill", "red");
            add(new Paragraph(cancelled));
        }
        var acts = new Div();
        acts.addClassNames("row", "wrap");
        minutes(detail).ifPresent(acts::add);
        new Venue(event.venue()).link().ifPresent(address -> acts.add(call(address)));
        acts.add(calendar(event.id()), way(event.path(), getTranslation("meeting.event"), Icon.CALENDAR));
        add(acts);
    }

    private Paragraph when(EventFace event) {
        var when = new Paragraph(EventWords.when(event, desk.clock()) + (event.venue().isEmpty() ? "" : " · " + event.venue()));
        when.addClassName("muted");
        return when;
    }

    /** The minutes, once somebody began them; until then the button that does. */
    private Optional<Component> minutes(MeetingDetail detail) {
        var begun = desk.making().made(actor, detail.meeting().ref(), Ref.Kind.DOCUMENT);
        if (begun.isPresent()) {
            return begun.map(document -> way(document.path(), getTranslation("meeting.open-minutes"), Icon.FILE_TEXT));
        }
        return desk.making().offers(actor, detail.meeting().space(), Ref.Kind.DOCUMENT)
                ? Optional.of(Act.primary(getTranslation("meeting.begin-minutes"), Icon.FILE_TEXT, () -> begin(detail)))
                : Optional.empty();
    }

    private void begin(MeetingDetail detail) {
        var meeting = desk.meetings().show(actor, detail.meeting().id());
        var title = getTranslation("meeting.minutes-of", EventWords.when(meeting.event().event(), desk.clock()));
        var seed = new Seed(meeting.meeting().ref(), meeting.meeting().space(), title, MinutesText.of(this, meeting), getLocale());
        desk.making().make(actor, Ref.Kind.DOCUMENT, seed);
        desk.making()
                .made(actor, meeting.meeting().ref(), Ref.Kind.DOCUMENT)
                .map(RefSource.Preview::path)
                .ifPresent(path -> UI.getCurrent().navigate("a/" + association + "/" + path));
    }

    private Anchor way(String path, String words, Icon icon) {
        var way = new Anchor("a/" + association + "/" + path, icon.create(), new Span(words));
        way.addClassNames("row", "link");
        way.setRouterIgnore(false);
        return way;
    }

    /** It opens elsewhere, and tells nobody where it was pressed. */
    private Anchor call(String address) {
        var call = new Anchor(address, Icon.LINK.create(), new Span(getTranslation("meeting.join-call")));
        call.addClassNames("row", "link");
        call.setTarget("_blank");
        call.getElement().setAttribute("rel", "noopener noreferrer");
        return call;
    }

    /** Asked anew when it is pressed: who lost their seat meanwhile gets nothing. */
    private Anchor calendar(EventId event) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = desk.events().calendar(actor, event).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), "date.ics", "text/calendar;charset=utf-8", bytes.length);
                }),
                getTranslation("meeting.file"));
        file.addComponentAsFirst(Icon.DOWNLOAD.create());
        file.addClassNames("row", "link");
        return file;
    }
}
