package org.preau.poll.ui;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.preau.agenda.AgendaEvent;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.SpaceScreen;
import org.preau.poll.PollAction;
import org.preau.poll.PollEvent;
import org.preau.poll.PollId;
import org.preau.poll.PollLine;
import org.preau.poll.Polls;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.ListPage;
import org.preau.shared.ui.Rows;

/** The polls of a space, live: those that await the reader first. */
@Route("a/:association/s/:space/polls")
@PermitAll
class PollsView extends SpaceScreen {

    private final Polls polls;
    private final Live live;
    private final Clock clock;

    PollsView(Polls polls, Live live, Clock clock) {
        this.polls = polls;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected String tab() {
        return PollTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        var list = new UnorderedList();
        list.addClassNames("panel", "catch", "polls");
        var page = page();
        page.add(list);
        var rows = new Rows<PollId, PollLine, PollRow>(
                list,
                line -> new PollRow("a/" + association() + "/" + line.poll().path(), clock));
        Supplier<Optional<Duration>> draw = () -> {
            var found = polls.in(actor(), space().id());
            rows.show(found, line -> line.poll().id(), PollRow::show);
            list.setVisible(!found.isEmpty());
            page.invite(found.isEmpty());
            return found.stream()
                    .filter(PollLine::open)
                    .map(line -> line.poll().closesAt())
                    .min(Comparator.naturalOrder())
                    .map(this::until);
        };
        Gathering.keepInTime(page, live, draw, PollEvent.listOf(space().id()), AgendaEvent.topicOf(space().id()));
        add(page);
    }

    private Duration until(Instant closing) {
        return Duration.between(clock.instant(), closing);
    }

    private ListPage page() {
        var page = new ListPage(PollTab.KEY);
        page.whenNone(getTranslation("poll.none"));
        if (space().seated()) {
            page.offer(
                    Act.lesser(getTranslation("member.bin"), Icon.TRASH, () -> go(MemberNavigation.bin(space().id()))));
        }
        if (space().allows(PollAction.CREATE_POLL)) {
            page.lead(Act.primary(getTranslation("poll.ask"), Icon.PLUS, this::ask));
        }
        return page;
    }

    private void ask() {
        go("s/" + space().id() + "/polls/new");
    }
}
