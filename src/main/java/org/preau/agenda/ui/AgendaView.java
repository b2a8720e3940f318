package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.agenda.EventDetail;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.agenda.EventList;
import org.preau.agenda.Events;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.Associations;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** The events of a space, those to come first; one of them opened at its own address. */
@Route("a/:association/s/:space/agenda")
@RouteAlias("a/:association/s/:space/agenda/:event")
@PermitAll
class AgendaView extends SpaceScreen {

    private final Events events;
    private final Making making;
    private final Associations associations;
    private final Live live;
    private final Clock clock;

    AgendaView(Events events, Making making, Associations associations, Live live, Clock clock) {
        this.events = events;
        this.making = making;
        this.associations = associations;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected String tab() {
        return AgendaTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        var page = new Div();
        page.addClassNames("page", "narrow");
        var opened = route.get("event").map(EventId::of);
        draw(page, opened);
        Watch.over(page, live, Ref.to(Ref.Kind.AGENDA, space().id()), _ -> draw(page, opened));
        add(page);
    }

    private void draw(Div page, Optional<EventId> opened) {
        page.removeAll();
        if (opened.isPresent()) {
            page.add(back(), new EventPart(place(), actor(), here(opened.get())));
        } else {
            list(page, events.in(actor(), space().id()));
        }
    }

    private EventPart.Place place() {
        return new EventPart.Place(events, making, clock, association());
    }

    /** An event is shown in its own space only, whose door is asked again when somebody’s place changes. */
    private EventDetail here(EventId id) {
        var event = events.show(actor(), id);
        if (!event.event().space().equals(space().id())) {
            throw Refusal.notFound();
        }
        return event;
    }

    private Anchor back() {
        var back = new Anchor("a/%s/s/%s/agenda".formatted(association(), space().id()), Icon.ARROW_LEFT.create(), new Span(getTranslation("agenda.all")));
        back.addClassNames("row", "muted", "back");
        back.setRouterIgnore(false);
        return back;
    }

    private void list(Div page, EventList found) {
        page.add(bar(found.mayCreate()));
        if (found.coming().isEmpty()) {
            var calm = new Paragraph(getTranslation("agenda.none"));
            calm.addClassName("muted");
            page.add(calm);
        } else {
            page.add(lines(found.coming()));
        }
        if (!found.past().isEmpty()) {
            page.add(new Section(new H3(getTranslation("agenda.past")), lines(found.past())));
        }
    }

    private Div bar(boolean mayCreate) {
        var title = new H2(getTranslation(AgendaTab.KEY));
        title.addClassName("grow");
        var bar = new Div(title);
        bar.addClassNames("row", "wrap");
        if (mayCreate) {
            bar.add(Act.primary(getTranslation("agenda.create"), Icon.PLUS, this::create));
        }
        return bar;
    }

    private void create() {
        new CreateDialog(events, actor(), space().id(), associations.zoneOf(actor())).open();
    }

    private UnorderedList lines(List<EventFace> faces) {
        var list = new UnorderedList();
        list.addClassNames("panel", "catch");
        faces.forEach(face -> list.add(new ListItem(line(face))));
        return list;
    }

    private Anchor line(EventFace event) {
        var title = new Span(event.title());
        title.addClassName(event.cancelled() ? "struck" : "strong");
        var when = new Paragraph(EventWords.when(event, clock) + (event.venue().isEmpty() ? "" : " · " + event.venue()));
        when.addClassName("tiny");
        var text = new Div(title, when);
        text.addClassName("grow");
        var link = new Anchor("a/" + association() + "/" + event.path(), EventWords.leaf(event, clock), text);
        if (event.cancelled()) {
            var cancelled = new Span(getTranslation("agenda.is-cancelled"));
            cancelled.addClassNames("pill", "red");
            link.add(cancelled);
        }
        link.setRouterIgnore(false);
        return link;
    }
}
