package org.preau.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingEvent;
import org.preau.meeting.MeetingId;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.ListPage;
import org.preau.shared.ui.Toast;

/** The meetings of a space, those to come first; one of them opened at its own address. */
@Route("a/:association/s/:space/meetings")
@RouteAlias("a/:association/s/:space/meetings/:meeting")
@PermitAll
class MeetingsView extends SpaceScreen {

    private final MeetingDesk desk;
    private final Live live;

    MeetingsView(MeetingDesk desk, Live live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    protected String tab() {
        return MeetingTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        route.get("meeting").map(MeetingId::of).ifPresentOrElse(this::showOne, this::showAll);
    }

    private Ref agenda() {
        return Ref.to(Ref.Kind.AGENDA, space().id());
    }

    private void showAll() {
        var page = new ListPage(MeetingTab.KEY);
        page.whenNone(
                getTranslation("meeting.none"),
                Act.quiet(
                        getTranslation("meeting.to-agenda"), Icon.CALENDAR, () -> go("s/" + space().id() + "/agenda")));
        var coming = new MeetingLines(association(), desk.clock());
        var past = new MeetingLines(association(), desk.clock());
        var over = new Section(new H3(getTranslation("meeting.past")), past);
        Supplier<Optional<Duration>> draw = () -> {
            var found = desk.meetings().in(actor(), space().id());
            coming.show(found.coming());
            page.invite(found.coming().isEmpty());
            past.show(found.past());
            over.setVisible(!found.past().isEmpty());
            return found.changes().map(next -> Duration.between(desk.clock().instant(), next));
        };
        Gathering.keepInTime(page, live, draw, MeetingEvent.listOf(space().id()), agenda());
        page.add(coming, over);
        add(page);
    }

    private void showOne(MeetingId id) {
        var detail = here(id);
        title(titled(detail));
        var part = new MeetingPart(desk, actor(), association(), detail);
        var minutes = Ref.to(Ref.Kind.DOCUMENT, space().id()); // They may go, or come back.
        var changes = Gathering.keep(
                part, live, () -> refresh(part, id), detail.meeting().ref(), agenda(), minutes);
        part.whenActed(changes::now);
        var page = new Div(back("meetings", "meeting.all"), part);
        page.addClassName("page");
        add(page);
    }

    private String titled(MeetingDetail detail) {
        return detail.event().event().title() + " · " + space().name();
    }

    /** A meeting that never was, since its date was taken back, leads to the others. */
    private void refresh(MeetingPart part, MeetingId id) {
        try {
            var now = here(id);
            part.show(now);
            retitle(titled(now));
        } catch (Refusal gone) {
            Toast.say(getTranslation("meeting.gone"));
            go("s/" + space().id() + "/meetings");
        }
    }

    /** A meeting is shown in its own space only, whose door is asked again when somebody’s place changes. */
    private MeetingDetail here(MeetingId id) {
        var detail = desk.meetings().show(actor(), id);
        if (!detail.meeting().space().equals(space().id())) {
            throw Refusal.notFound();
        }
        return detail;
    }
}
