package org.preau.poll.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.SpaceScreen;
import org.preau.poll.PollLine;
import org.preau.poll.Polls;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** The polls of a space: those that await the reader first. */
@Route("a/:association/s/:space/polls")
@PermitAll
class PollsView extends SpaceScreen {

    private final Polls polls;
    private final Clock clock;

    PollsView(Polls polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    @Override
    protected String tab() {
        return PollTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        var found = polls.in(actor(), space().id());
        if (found.polls().isEmpty()) {
            add(invitation(found.mayCreate()));
            return;
        }
        var page = new Div(bar(found.mayCreate()), list(found.polls()));
        page.addClassNames("page", "narrow");
        add(page);
    }

    private Div invitation(boolean mayAsk) {
        var invitation = new Div(new H2(getTranslation("poll.none")), new Paragraph(getTranslation("poll.none-example")));
        invitation.addClassNames("conv", "empty");
        if (mayAsk) {
            invitation.add(Act.primary(getTranslation("poll.ask"), Icon.PLUS, this::ask));
        }
        return invitation;
    }

    private Div bar(boolean mayAsk) {
        var title = new H2(getTranslation(PollTab.KEY));
        title.addClassName("grow");
        var bar = new Div(title);
        bar.addClassNames("row", "wrap");
        if (mayAsk) {
            bar.add(Act.primary(getTranslation("poll.ask"), Icon.PLUS, this::ask));
        }
        if (space().seated()) {
            bar.add(Act.bare(getTranslation("member.bin"), Icon.TRASH, () -> go(MemberNavigation.bin(space().id()))));
        }
        return bar;
    }

    private void ask() {
        go("s/" + space().id() + "/polls/new");
    }

    private UnorderedList list(List<PollLine> lines) {
        var list = new UnorderedList();
        list.addClassNames("panel", "catch", "polls");
        lines.forEach(line -> list.add(new ListItem(link(line))));
        return list;
    }

    private Anchor link(PollLine line) {
        var title = new Span(line.poll().title());
        title.addClassName("strong");
        var state = new Paragraph(state(line));
        state.addClassName("tiny");
        var text = new Div(title, state);
        text.addClassName("grow");
        var link = new Anchor("a/" + association() + "/" + line.poll().path(), text);
        if (line.awaitsMe()) {
            var awaited = new Span(getTranslation("poll.awaits-you"));
            awaited.addClassNames("pill", "amber");
            link.add(awaited);
        }
        link.setRouterIgnore(false);
        return link;
    }

    private String state(PollLine line) {
        var said = PollWords.said(this, line.poll(), clock);
        var came = getTranslation("poll.answered-of", line.answered(), line.all());
        var retained = line.retained();
        if (retained != null) {
            return getTranslation("poll.line-retained", said.moment(retained.on(), retained.at()));
        }
        var state = line.open() ? getTranslation("poll.closes", PollWords.closing(said, line.poll())) : getTranslation("poll.is-closed");
        return state + " · " + came;
    }
}
