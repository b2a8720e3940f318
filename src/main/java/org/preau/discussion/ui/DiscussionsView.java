package org.preau.discussion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preau.discussion.ChannelLine;
import org.preau.discussion.DiscussionAction;
import org.preau.discussion.Reading;
import org.preau.discussion.ThreadHead;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadPage;
import org.preau.discussion.ThreadPlaces;
import org.preau.discussion.Threads;
import org.preau.live.Change;
import org.preau.live.Follower;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.People;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Bin;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Texts;
import org.preau.shared.ui.TitleDialog;
import org.preau.shared.ui.Toast;

/** The threads of a space beside the one that is open; on a phone, one or the other. */
@Route("a/:association/s/:space")
@RouteAlias("a/:association/s/:space/t/:thread")
@PermitAll
class DiscussionsView extends SpaceScreen {

    private final Threads threads;
    private final ThreadPlaces places;
    private final Reading reading;
    private final Conversation conversation;
    private final People people;
    private final Live live;
    private final SignedIn signedIn;

    DiscussionsView(
            Threads threads,
            ThreadPlaces places,
            Reading reading,
            Conversation conversation,
            People people,
            Live live,
            SignedIn signedIn) {
        this.places = places;
        this.signedIn = signedIn;
        this.threads = threads;
        this.reading = reading;
        this.conversation = conversation;
        this.people = people;
        this.live = live;
    }

    @Override
    protected String tab() {
        return DiscussionTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        var open = route.get("thread").map(ThreadId::of);
        var thread = open.map(id -> here(threads.show(actor(), id)));
        var thing = thread.map(ThreadHead::about);
        if (thing.isPresent()) {
            lead(thing.get().path());
            return;
        }
        var split = new Div(list(open));
        split.addClassName("split");
        split.setClassName("reading", open.isPresent());
        split.add(thread.map(this::thread).orElseGet(this::invitation));
        add(split);
    }

    /** A thread of a channel is shown in its own space only, whose door is asked again when somebody’s place changes. */
    private ThreadHead here(ThreadHead thread) {
        if (!thread.space().equals(space().id())) {
            throw Refusal.notFound();
        }
        return thread;
    }

    private Section list(Optional<ThreadId> open) {
        var title = new Span(getTranslation("discussion.threads"));
        title.addClassNames("grow", "strong");
        var bar = new Div(title);
        bar.addClassNames("row", "list-bar");
        if (space().allows(DiscussionAction.OPEN_THREAD)) {
            bar.add(Act.primary(getTranslation("discussion.new"), Icon.PLUS, this::begin));
        }
        var section = new Section(bar, lines(open));
        if (space().seated()) {
            section.add(foot());
        }
        section.addClassName("threads");
        section.getElement().setAttribute("aria-label", getTranslation("discussion.threads"));
        return section;
    }

    private Footer foot() {
        var foot = new Footer(
                Act.lesser(getTranslation("member.bin"), Icon.TRASH, () -> go(MemberNavigation.bin(space().id()))));
        foot.addClassName("list-foot");
        return foot;
    }

    private ThreadList lines(Optional<ThreadId> open) {
        var list = new ThreadList();
        Hearing.of(list, "more-wanted", Older.class, oldest -> older(list, oldest));
        Follower.follow(list, live, Ref.to(Ref.Kind.SPACE, space().id()), revision -> list.open(state(open, revision)));
        return list;
    }

    private ThreadList.State state(Optional<ThreadId> open, long revision) {
        var page = threads.list(actor(), space().id(), ThreadPage.Start.newest());
        return new ThreadList.State(
                page.threads(),
                revision,
                page.read(),
                reading.since(actor(), space().id()).orElse(null),
                page.more(),
                people.me(actor()),
                "a/" + association() + "/s/" + space().id() + "/t/",
                open.map(ThreadId::toString).orElse(null),
                Texts.of("discussion.list", getLocale()),
                getLocale().toLanguageTag());
    }

    private void older(ThreadList list, Older wish) {
        var start = new ThreadPage.Start(wish.at(), ThreadId.of(wish.id()));
        var page = threads.list(actor(), space().id(), start);
        list.more(page.threads(), page.read(), page.more());
    }

    /** The oldest thread shown. */
    record Older(Instant at, String id) {}

    private String name(ChannelLine channel) {
        return channel.name().isEmpty() ? getTranslation("discussion.channel." + channel.kind()) : channel.name();
    }

    private Section thread(ThreadHead thread) {
        var called = thread.titled(this::getTranslation);
        title(called + " · " + space().name());
        var bar = bar(thread);
        var section = new OpenThread(bar, conversation.show(actor(), thread).words(), this::goOn);
        section.getElement().setAttribute("aria-label", called);
        Watch.over(
                section,
                live,
                Ref.to(Ref.Kind.SPACE, space().id()),
                changes -> hear(section, bar, thread.id(), changes));
        return section;
    }

    private ThreadBar bar(ThreadHead thread) {
        var bar = new ThreadBar(thread, this::name, signedIn.preferences().zone(), () -> go("s/" + space().id()));
        if (thread.mayRename()) {
            bar.renamableBy(now -> new TitleDialog(
                            "discussion.rename",
                            "discussion.title",
                            now,
                            wanted -> threads.rename(actor(), thread.id(), wanted),
                            () -> threads.show(actor(), thread.id()).title())
                    .open());
        }
        if (thread.mayMove()) {
            bar.movableBetween(threads.channels(actor(), space().id()), channel -> move(thread.id(), channel));
        }
        if (thread.mayRemove()) {
            bar.removableBy(() -> remove(thread.id()));
        }
        return bar;
    }

    private void move(ThreadId thread, ChannelLine to) {
        var from = threads.show(actor(), thread).channel();
        places.move(actor(), thread, to.id());
        if (from != null) {
            Toast.undoable(
                    thread,
                    getTranslation("discussion.moved", name(to)),
                    getTranslation("shared.undo"),
                    () -> places.move(actor(), thread, from.id()));
        }
    }

    private void remove(ThreadId thread) {
        var here = "s/" + space().id() + "/t/" + thread;
        places.remove(actor(), thread);
        Toast.undoable(
                thread, getTranslation("discussion.removed", Bin.KEPT.toDays()), getTranslation("shared.undo"), () -> {
                    places.bringBack(actor(), thread);
                    go(here);
                });
        goOn();
    }

    private void goOn() {
        go("s/" + space().id());
    }

    /** It may have gone into the bin, or come out of it; it may be called otherwise now, or kept elsewhere. */
    private void hear(OpenThread section, ThreadBar bar, ThreadId thread, List<Change> changes) {
        if (changes.isEmpty() ? places.isRemoved(actor(), thread) : section.goesWith(thread, changes)) {
            section.part(() -> new LeftWords(actor().id(), thread));
        } else if (!section.isGone()) {
            retitle(bar, thread, changes);
        } else if (changes.isEmpty() || section.comesWith(thread, changes)) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    /** The title as somebody has just written it, here and in the name of the browser's tab. */
    private void retitle(ThreadBar bar, ThreadId thread, List<Change> changes) {
        var lines = changes.stream()
                .flatMap(change -> change.content().path("threads").valueStream());
        var told = lines.filter(line -> line.path("id").asString("").equals(thread.toString()))
                .map(line -> line.path("title").asString(""))
                .filter(written -> !written.isEmpty())
                .reduce((_, last) -> last);
        if (changes.isEmpty() || changes.stream().anyMatch(change -> isAnotherHead(bar, thread, change))) {
            bar.describe(threads.show(actor(), thread));
        }
        var title =
                changes.isEmpty() ? Optional.of(threads.show(actor(), thread).titled(this::getTranslation)) : told;
        title.filter(now -> !bar.isTitled(now)).ifPresent(now -> {
            bar.rename(now);
            retitle(now + " · " + space().name());
        });
    }

    /** It was moved; or somebody spoke in what its opener might have taken away while they were alone. */
    private boolean isAnotherHead(ThreadBar bar, ThreadId thread, Change change) {
        var spoken = bar.offersRemoval()
                && !space().allows(DiscussionAction.REMOVE_THREAD)
                && change.content()
                        .path("threads")
                        .valueStream()
                        .anyMatch(line -> line.path("id").asString("").equals(thread.toString()));
        return spoken || change.content().path("moved").asString("").equals(thread.toString());
    }

    private Section invitation() {
        var section = new Section(
                new H2(getTranslation("discussion.choose")), new Span(getTranslation("discussion.choose-example")));
        section.addClassNames("conv", "empty");
        return section;
    }

    private void begin() {
        var place = new NewThreadDialog.Place(
                threads.channels(actor(), space().id()),
                this::name,
                words -> conversation.found(actor(), space().id(), words));
        new NewThreadDialog(
                        actor().id(),
                        place,
                        (channel, opening) -> go("s/" + space().id() + "/t/" + threads.open(actor(), channel, opening)))
                .open();
    }
}
