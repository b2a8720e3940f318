package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.preau.agenda.AgendaEvent;
import org.preau.live.Change;
import org.preau.live.Follower;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.ui.SpaceScreen;
import org.preau.poll.Ballots;
import org.preau.poll.PollHead;
import org.preau.poll.PollHeading;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.poll.Polls;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.CameFrom;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Toast;

/** One poll, live. */
@Route("a/:association/s/:space/polls/:poll")
@PermitAll
class PollView extends SpaceScreen {

    private final Polls polls;
    private final Ballots ballots;
    private final PollDesk desk;
    private final Live live;
    private final SignedIn signedIn;

    PollView(Polls polls, Ballots ballots, PollDesk desk, Live live, SignedIn signedIn) {
        this.polls = polls;
        this.ballots = ballots;
        this.desk = desk;
        this.live = live;
        this.signedIn = signedIn;
    }

    @Override
    protected String tab() {
        return PollTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        var poll = here(polls.heading(actor(), PollId.of(route.get("poll").orElse(""))));
        title(poll.poll().title() + " · " + space().name());
        var element = new PollElement();
        if (poll.mayManage()) {
            offer(element, poll.poll());
        }
        if (poll.mayReopen()) {
            offerReopening(element, poll.poll().id());
        }
        element.onSend(sending -> answer(element, poll.poll().id(), sending));
        Follower.follow(
                element,
                live,
                Ref.to(Ref.Kind.POLL, poll.poll().id()),
                revision ->
                        element.open(state(polls.snapshot(actor(), poll.poll().id()), revision)));
        Watch.over(element, live, Ref.to(Ref.Kind.POLL, poll.poll().id()), this::retitle);
        new Gathering(
                        element,
                        live,
                        () -> element.cameTo(polls.outcome(actor(), poll.poll().id())))
                .over(AgendaEvent.topicOf(space().id()));
        var origin =
                desk.making().origin(actor(), Ref.to(Ref.Kind.POLL, poll.poll().id()));
        var page = new Div(back("polls", "poll.all"), new CameFrom(origin, association()), element);
        page.addClassName("page");
        add(page);
    }

    /** The title as somebody has just written it, in the name of the browser's tab. */
    private void retitle(List<Change> changes) {
        changes.stream()
                .map(change -> change.content().path("poll").path("title").asString(""))
                .filter(title -> !title.isEmpty())
                .reduce((_, last) -> last)
                .ifPresent(title -> retitle(title + " · " + space().name()));
    }

    /** A poll is shown in its own space only, whose door is asked again when somebody’s place changes. */
    private PollHeading here(PollHeading poll) {
        if (!poll.poll().space().equals(space().id())) {
            throw Refusal.notFound();
        }
        return poll;
    }

    private void offer(PollElement element, PollHead poll) {
        element.offer(
                Act.quiet(
                        getTranslation("poll.share"),
                        Icon.SHARE,
                        () -> new ShareDialog(desk, actor(), poll.id()).open()),
                "acts");
        element.offer(lesser("poll.edit", Icon.PENCIL, () -> new EditDialog(desk, actor(), poll.id()).open()), "acts");
        element.offer(lesser("poll.remove", Icon.TRASH, () -> remove(poll.id())), "acts");
        element.offer(
                Act.quiet(
                        getTranslation("poll.close"),
                        Icon.LOCK,
                        () -> new CloseDialog(desk, actor(), poll.id(), element::land).open()),
                "close");
    }

    private Button lesser(String key, Icon icon, Runnable act) {
        return Act.lesser(getTranslation(key + "-word"), getTranslation(key), icon, act);
    }

    private void offerReopening(PollElement element, PollId id) {
        element.offer(
                Act.quiet(
                        getTranslation("poll.reopen.act"),
                        Icon.UNDO,
                        () -> new ReopenDialog(desk, actor(), id, element::land).open()),
                "reopen");
    }

    private void remove(PollId id) {
        var here = "s/" + space().id() + "/polls";
        polls.remove(actor(), id);
        Toast.undoable(id, getTranslation("poll.removed"), getTranslation("shared.undo"), () -> {
            polls.bringBack(actor(), id);
            go(here + "/" + id);
        });
        go(here);
    }

    private void answer(PollElement element, PollId id, PollElement.Sending sending) {
        Runnable answering = () -> {
            ballots.answer(actor(), id, sending.sheet());
            element.kept(sending.clientId());
        };
        Kindly.act(element, answering, sentence -> element.refused(sending.clientId(), sentence));
    }

    private PollElement.State state(PollSnapshot poll, long revision) {
        var agenda = "a/%s/s/%s/agenda/".formatted(association(), space().id());
        var reader = new PollElement.Reader(actor().id(), signedIn.preferences().zone(), agenda, getLocale());
        return PollElement.State.of(poll, revision, reader);
    }
}
