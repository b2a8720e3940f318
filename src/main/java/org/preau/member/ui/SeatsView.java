package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.preau.member.Asking;
import org.preau.member.Openness;
import org.preau.member.Requests;
import org.preau.member.SeatAction;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;
import org.preau.shared.ui.Toast;

/** Who sits in the space, who waits at its door, and for those who lead it the seats to give. */
@Route("a/:association/s/:space/members")
@PermitAll
class SeatsView extends SpaceScreen {

    private final SeatDoors doors;
    private final Requests requests;
    private final Paragraph purpose = new Paragraph();
    private final PeopleList asking = new PeopleList();
    private final Div waiting = new Div(new H2(getTranslation("member.seats.waiting")), asking);
    private final Rows<MemberId, Asking, AskingRow> rows = new Rows<>(asking, this::row);
    private final H2 count = new H2();
    private SeatList seats;

    @SuppressWarnings("NullAway.Init")
    SeatsView(SeatDoors doors, Requests requests) {
        this.doors = doors;
        this.requests = requests;
        waiting.addClassName("part");
        count.addClassName("grow");
    }

    @Override
    protected String tab() {
        return SeatsTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        seats = new SeatList(doors, actor(), space().id());
        if (may(SeatAction.GIVE_SEAT)) {
            seats.changeableThen(this::lookAgain);
        }
        var page = new Div(purpose, waiting, bar(), seats);
        page.addClassName("page");
        add(page);
        lookAgain();
    }

    @Override
    public void lookAgain() {
        purpose.setText(space().purpose());
        purpose.setVisible(!space().purpose().isBlank());
        var people = may(SeatAction.ANSWER_REQUEST) ? requests.in(actor(), space().id()) : List.<Asking>of();
        rows.show(people, request -> request.person().id(), AskingRow::show);
        waiting.setVisible(!people.isEmpty());
        var taken = doors.seating().sittings(actor(), space().id());
        count.setText(getTranslation("member.seats.count", taken.size()));
        seats.show(taken);
    }

    private boolean may(SeatAction action) {
        var level = space().level();
        return level != null && level.atLeast(action.least());
    }

    private AskingRow row(Asking asking) {
        var person = asking.person().id();
        return new AskingRow(
                asking, () -> decline(asking), () -> answer(() -> requests.accept(actor(), space().id(), person)));
    }

    private void decline(Asking asking) {
        var person = asking.person().id();
        answer(() -> requests.decline(actor(), space().id(), person));
        Toast.undoable(
                getTranslation("member.space.was-declined", asking.person().name()),
                getTranslation("shared.undo"),
                () -> answer(() -> requests.letWait(actor(), space().id(), person)));
    }

    private void answer(Runnable act) {
        act.run();
        lookAgain();
    }

    private Div bar() {
        var bar = new Div(count);
        bar.addClassNames("row", "wrap");
        if (may(SeatAction.LEAVE)) {
            bar.add(Act.quiet(getTranslation("member.seats.leave"), Icon.LOG_OUT, this::leave));
        }
        if (doors.spaces().mayKeep(actor(), space().id())) {
            bar.add(Act.quiet(
                    getTranslation("member.space.settings"),
                    Icon.SETTINGS,
                    () -> go(MemberNavigation.settings(space().id()))));
        }
        if (may(SeatAction.GIVE_SEAT)) {
            bar.add(Act.primary(
                    getTranslation("member.seats.give"),
                    Icon.PLUS,
                    () -> doors.give(actor(), space().id(), this::lookAgain)));
        }
        return bar;
    }

    /** Of a space into which nobody comes by themselves. */
    private boolean isTheLast() {
        return (space().archived() || space().openness() != Openness.OPEN)
                && doors.seating().people(actor(), space().id()).size() == 1;
    }

    private void leave() {
        var name = space().name();
        new Sure(isTheLast() ? "member.seats.leave-last." : "member.seats.leave.", name, () -> {
                    doors.seating().leave(actor(), space().id());
                    placeChanged();
                    go(MemberNavigation.spaces());
                    Toast.say(getTranslation("member.seats.left", name));
                })
                .open();
    }
}
