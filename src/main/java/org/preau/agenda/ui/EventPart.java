package org.preau.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.preau.agenda.EventDetail;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Seed;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** One event: when, where, what it is about, the file for a calendar; and what its keeper does with it. */
class EventPart extends Section {

    private final Events events;
    private final Making making;
    private final Clock clock;
    private final Actor.Member actor;
    private final EventFace event;
    private final String association;

    /** Where it is shown, and what it asks of. */
    record Place(Events events, Making making, Clock clock, String association) {}

    EventPart(Place place, Actor.Member actor, EventDetail detail) {
        this.events = place.events();
        this.making = place.making();
        this.clock = place.clock();
        this.actor = actor;
        this.event = detail.event();
        this.association = place.association();
        var title = new H2(event.title());
        var when = new Paragraph(EventWords.when(event, clock));
        when.addClassName("strong");
        add(title, when);
        if (event.cancelled()) {
            title.addClassName("struck");
            var cancelled = new Span(getTranslation("agenda.is-cancelled"));
            cancelled.addClassNames("pill", "red");
            add(new Paragraph(cancelled));
        }
        if (!event.when().untimed()) {
            add(muted(getTranslation("agenda.clock", event.zone().getId())));
        }
        addVenue();
        var became = making.made(actor, event.ref());
        addBecame(became);
        addLinks(detail.links(), detail.mayEdit());
        add(acts(detail.mayEdit(), became.isEmpty()));
    }

    private static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("muted");
        return paragraph;
    }

    /** The address of a call is a link; it opens elsewhere, and tells nobody where it was pressed. */
    private void addVenue() {
        var venue = new Venue(event.venue());
        venue.link().ifPresentOrElse(
                address -> {
                    var link = new Anchor(address, event.venue());
                    link.addClassName("link");
                    link.setTarget("_blank");
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    add(new Paragraph(link));
                },
                () -> {
                    if (!venue.value().isEmpty()) {
                        add(new Paragraph(venue.value()));
                    }
                });
    }

    /** The meeting that it is, if somebody made it one. */
    private void addBecame(List<RefSource.Preview> became) {
        became.forEach(thing -> {
            var way = new Anchor("a/" + association + "/" + thing.path(), Icon.GAVEL.create(), new Span(getTranslation("agenda.meeting")));
            way.addClassNames("row", "link");
            way.setRouterIgnore(false);
            add(way);
        });
    }

    private void addLinks(List<RefSource.Preview> links, boolean mayEdit) {
        if (!links.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("panel", "people");
            links.forEach(preview -> list.add(new ListItem(link(preview, mayEdit))));
            add(new H3(getTranslation("agenda.links")), list);
        }
        if (mayEdit) {
            add(new LinkField(events, actor, ref -> events.link(actor, event.id(), ref)));
        }
    }

    private Div link(RefSource.Preview preview, boolean mayEdit) {
        var link = new Anchor("a/" + association + "/" + preview.path(), preview.title());
        link.setRouterIgnore(false);
        link.addClassNames("link", "grow");
        var line = new Div(link);
        line.addClassNames("row", "person");
        if (mayEdit) {
            line.add(Act.bare(getTranslation("agenda.unlink", preview.title()), Icon.X, () -> events.unlink(actor, event.id(), preview.ref())));
        }
        return line;
    }

    private Div acts(boolean mayEdit, boolean plain) {
        var file = new Anchor(calendar(), getTranslation("agenda.file"));
        file.addComponentAsFirst(Icon.DOWNLOAD.create());
        file.addClassNames("row", "link");
        var acts = new Div(file);
        acts.addClassNames("row", "wrap", "event-acts");
        if (plain && making.offers(actor, event.space(), Ref.Kind.MEETING)) {
            acts.add(Act.quiet(getTranslation("agenda.make-meeting"), Icon.GAVEL, this::makeMeeting));
        }
        if (mayEdit) {
            acts.add(Act.quiet(getTranslation("agenda.rewrite"), Icon.PENCIL, this::rewrite));
            acts.add(
                    event.cancelled()
                            ? Act.quiet(getTranslation("agenda.restore"), Icon.UNDO, () -> events.restore(actor, event.id()))
                            : Act.quiet(getTranslation("agenda.cancel"), Icon.X, this::cancel));
        }
        return acts;
    }

    /** Asked anew when it is pressed: who lost their seat meanwhile gets nothing. */
    private DownloadHandler calendar() {
        return DownloadHandler.fromInputStream(_ -> {
            var file = events.calendar(actor, event.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(file), "date.ics", "text/calendar;charset=utf-8", file.length);
        });
    }

    private void makeMeeting() {
        making.make(actor, Ref.Kind.MEETING, new Seed(event.ref(), event.space(), event.title(), "", getLocale()));
        making.made(actor, event.ref(), Ref.Kind.MEETING)
                .ifPresent(meeting -> UI.getCurrent().navigate("a/" + association + "/" + meeting.path()));
    }

    private void rewrite() {
        new RewriteDialog(events, actor, clock, event).open();
    }

    private void cancel() {
        events.cancel(actor, event.id());
        Toast.undoable(getTranslation("agenda.cancelled"), getTranslation("shared.undo"), () -> events.restore(actor, event.id()));
    }
}
