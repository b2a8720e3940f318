package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.preau.agenda.AgendaAction;
import org.preau.agenda.EventDetail;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.RemovedEvents;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.Associations;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.ListPage;
import org.preau.shared.ui.Toast;

/** The events of a space, those to come first; one of them opened at its own address. */
@Route("a/:association/s/:space/agenda")
@RouteAlias("a/:association/s/:space/agenda/:event")
@PermitAll
class AgendaView extends SpaceScreen {

    private final Events events;
    private final RemovedEvents removed;
    private final Making making;
    private final Associations associations;
    private final Live live;
    private final Clock clock;

    AgendaView(Events events, RemovedEvents removed, Making making, Associations associations, Live live, Clock clock) {
        this.events = events;
        this.removed = removed;
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
        route.get("event").map(EventId::of).ifPresentOrElse(this::showOne, this::showAll);
    }

    private Ref topic() {
        return Ref.to(Ref.Kind.AGENDA, space().id());
    }

    private void showOne(EventId id) {
        var detail = here(id);
        title(titled(detail));
        var part = new EventPart(
                new EventPart.Place(events, removed, making, clock, association()), actor(), detail.event());
        Watch.over(part, live, topic(), _ -> refresh(part, id));
        part.show(here(id)); // Again, now that it is watched: nothing falls in between.
        var page = new Div(back("agenda", "agenda.all"), part);
        page.addClassNames("page", "narrow");
        add(page);
    }

    private String titled(EventDetail detail) {
        return detail.event().title() + " · " + space().name();
    }

    /** An event that was removed, or never was, since what made it was undone, leads to the others. */
    private void refresh(EventPart part, EventId id) {
        try {
            var now = here(id);
            part.show(now);
            retitle(titled(now));
        } catch (Refusal gone) {
            Toast.say(getTranslation("agenda.gone"));
            go("s/" + space().id() + "/agenda");
        }
    }

    /** An event is shown in its own space only, whose door is asked again when somebody’s place changes. */
    private EventDetail here(EventId id) {
        var event = events.show(actor(), id);
        if (!event.event().space().equals(space().id())) {
            throw Refusal.notFound();
        }
        return event;
    }

    private void showAll() {
        var page = page();
        var coming = new EventLines(association(), clock);
        var past = new EventLines(association(), clock);
        var over = new Section(new H3(getTranslation("agenda.past")), past);
        Supplier<Optional<Duration>> draw = () -> {
            var found = events.in(actor(), space().id());
            coming.show(found.coming());
            page.invite(found.coming().isEmpty());
            past.show(found.past());
            over.setVisible(!found.past().isEmpty());
            return found.changes().map(next -> Duration.between(clock.instant(), next));
        };
        Gathering.keepInTime(page, live, draw, topic());
        page.add(coming, over);
        add(page);
    }

    private ListPage page() {
        var page = new ListPage(AgendaTab.KEY);
        page.whenNone(getTranslation("agenda.none"));
        if (space().seated()) {
            page.offer(
                    Act.lesser(getTranslation("member.bin"), Icon.TRASH, () -> go(MemberNavigation.bin(space().id()))));
        }
        if (space().allows(AgendaAction.CREATE_EVENT)) {
            page.lead(Act.primary(getTranslation("agenda.create"), Icon.PLUS, this::create));
        }
        return page;
    }

    private void create() {
        new CreateDialog(events, actor(), space().id(), associations.zoneOf(actor())).open();
    }
}
