package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.preau.member.Asking;
import org.preau.member.Requests;
import org.preau.member.SeatAction;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Who sits in the space, who waits at its door, and for those who lead it the seats to give. */
@Route("a/:association/s/:space/members")
@PermitAll
class SeatsView extends SpaceScreen {

    private final SeatDoors doors;
    private final Requests requests;
    private final Div page = new Div();

    SeatsView(SeatDoors doors, Requests requests) {
        this.doors = doors;
        this.requests = requests;
        page.addClassName("page");
    }

    @Override
    protected String tab() {
        return SeatsTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        add(page);
        refresh();
    }

    private void refresh() {
        page.removeAll();
        purpose();
        if (may(SeatAction.ANSWER_REQUEST)) {
            waiting(requests.in(actor(), space().id()));
        }
        var taken = doors.seating().sittings(actor(), space().id());
        page.add(bar(taken.size()));
        var seats = new SeatList(doors, actor(), space().id());
        if (may(SeatAction.GIVE_SEAT)) {
            seats.changeableThen(this::refresh);
        }
        page.add(seats.people(taken), seats.groups());
    }

    private void purpose() {
        if (!space().purpose().isBlank()) {
            page.add(new Paragraph(space().purpose()));
        }
    }

    private boolean may(SeatAction action) {
        var level = space().level();
        return level != null && level.atLeast(action.least());
    }

    private void waiting(List<Asking> asking) {
        if (!asking.isEmpty()) {
            page.add(new H2(getTranslation("member.seats.waiting")), new PeopleList(asking.stream().map(this::request).toList()));
        }
    }

    private PersonLine request(Asking asking) {
        var person = asking.person().id();
        return new PersonLine(asking.person())
                .below(asking.words())
                .with(Act.quiet(getTranslation("member.seats.decline"), Icon.X, () -> {
                    requests.decline(actor(), space().id(), person);
                    refresh();
                }))
                .with(Act.primary(getTranslation("member.seats.accept"), Icon.CHECK, () -> {
                    requests.accept(actor(), space().id(), person);
                    refresh();
                }));
    }

    private Div bar(int count) {
        var title = new H2(getTranslation("member.seats.count", count));
        title.addClassName("grow");
        var bar = new Div(title);
        bar.addClassNames("row", "wrap");
        if (may(SeatAction.LEAVE)) {
            bar.add(Act.quiet(getTranslation("member.seats.leave"), Icon.LOG_OUT, this::leave));
        }
        if (doors.spaces().mayKeep(actor(), space().id())) {
            bar.add(Act.quiet(getTranslation("member.space.settings"), Icon.SETTINGS, () -> go(MemberNavigation.settings(space().id()))));
        }
        if (may(SeatAction.GIVE_SEAT)) {
            bar.add(Act.primary(getTranslation("member.seats.give"), Icon.PLUS, () -> doors.give(actor(), space().id(), this::refresh)));
        }
        return bar;
    }

    private void leave() {
        new Sure("member.seats.leave.", space().name(), () -> {
                    doors.seating().leave(actor(), space().id());
                    go(MemberNavigation.spaces());
                })
                .open();
    }
}
