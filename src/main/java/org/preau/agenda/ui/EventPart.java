package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.preau.agenda.EventDetail;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.agenda.RemovedEvents;
import org.preau.agenda.Venue;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.ui.Icon;

/** One event: when, where, what it is about; and what people do with it. Each part lives on when something changes. */
class EventPart extends Section {

    private final Place place;
    private final Actor.Member actor;
    private final H2 title = new H2();
    private final Paragraph when = new Paragraph();
    private final Paragraph cancelled;
    private final Paragraph zone = new Paragraph();
    private final Paragraph venue = new Paragraph();
    private final Anchor call = new Anchor();
    private final Anchor meeting;
    private final LinksPart links;
    private final EventActs acts;

    /** Where it is shown, and what it asks of. */
    record Place(Events events, RemovedEvents removed, Making making, Clock clock, String association) {}

    EventPart(Place place, Actor.Member actor, EventFace event) {
        this.place = place;
        this.actor = actor;
        when.addClassName("strong");
        zone.addClassName("muted");
        var pill = new Span(getTranslation("agenda.is-cancelled"));
        pill.addClassNames("pill", "red");
        cancelled = new Paragraph(pill);
        call.addClassName("link");
        call.setTarget("_blank");
        call.getElement().setAttribute("rel", "noopener noreferrer");
        meeting = new Anchor("", Icon.GAVEL.create(), new Span(getTranslation("agenda.meeting")));
        meeting.addClassNames("row", "link", "to-press");
        meeting.setRouterIgnore(false);
        links = new LinksPart(place.events(), actor, event.id(), place.association());
        acts = new EventActs(place, actor, event);
        add(title, when, cancelled, zone, venue, call, meeting, links, acts);
    }

    void show(EventDetail detail) {
        var event = detail.event();
        title.setText(event.title());
        title.setClassName("struck", event.cancelled());
        when.setText(EventWords.when(event, place.clock()));
        cancelled.setVisible(event.cancelled());
        zone.setText(EventWords.clock(event, place.clock()));
        zone.setVisible(!event.when().untimed());
        show(new Venue(event.venue()));
        var became = place.making().made(actor, event.ref(), Ref.Kind.MEETING);
        became.ifPresent(thing -> meeting.setHref("a/" + place.association() + "/" + thing.path()));
        meeting.setVisible(became.isPresent());
        links.show(detail);
        acts.show(detail, became.isEmpty());
    }

    /** The address of a call is a link; it opens elsewhere, and tells nobody where it was pressed. */
    private void show(Venue where) {
        var address = where.link();
        address.ifPresent(call::setHref);
        call.setText(where.value());
        call.setVisible(address.isPresent());
        venue.setText(where.value());
        venue.setVisible(address.isEmpty() && !where.value().isEmpty());
    }
}
