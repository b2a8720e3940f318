package org.preau.discussion.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.discussion.ClientId;
import org.preau.discussion.Correction;
import org.preau.discussion.DiscussionReason;
import org.preau.discussion.MessageId;
import org.preau.discussion.Messages;
import org.preau.discussion.Reading;
import org.preau.discussion.Removal;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadHead;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.live.Follower;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.member.Seating;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Texts;
import org.preau.shared.ui.Toast;
import org.springframework.stereotype.Service;

/** Binds the element of messages to a thread: each event of the element is one use case, each change of the thread reaches the element. */
@Service
public class Conversation {

    private static final int MOST_FOUND = 8;

    private final Threads threads;
    private final Messages messages;
    private final Reading reading;
    private final People people;
    private final Spaces spaces;
    private final Seating seating;
    private final Linked linked;
    private final Becoming becoming;
    private final Live live;

    Conversation(
            Threads threads,
            Messages messages,
            Reading reading,
            People people,
            Spaces spaces,
            Seating seating,
            Linked linked,
            Becoming becoming,
            Live live) {
        this.threads = threads;
        this.messages = messages;
        this.reading = reading;
        this.people = people;
        this.spaces = spaces;
        this.seating = seating;
        this.linked = linked;
        this.becoming = becoming;
        this.live = live;
    }

    /** Shows a thread to a member, live; its title, its end and what one may do in it are read again whenever all is. */
    public Talk show(Actor.Member actor, ThreadHead thread) {
        var timeline = new Timeline();
        listen(timeline, actor, thread);
        Follower.follow(
                timeline,
                live,
                Ref.to(Ref.Kind.THREAD, thread.id()),
                revision -> timeline.open(state(timeline, actor, threads.show(actor, thread.id()), revision)));
        return new Talk(timeline, timeline::retitle);
    }

    /**
     * A thread that is shown.
     *
     * @param retitle is told what its thing is called, when that is another name
     */
    public record Talk(Component words, Consumer<String> retitle) {}

    private Timeline.State state(Timeline timeline, Actor.Member actor, ThreadHead thread, long revision) {
        var reached = reading.reached(actor, thread.id());
        var unread = reached < thread.seq();
        var stretch = unread ? new Stretch.Around(reached + 1) : new Stretch.Newest();
        var page = messages.page(actor, thread.id(), stretch);
        return new Timeline.State(
                thread.id().toString(),
                thread.titled(timeline::getTranslation),
                people.me(actor),
                new Timeline.May(thread.mayPost(), mayJoin(actor, thread), thread.mayHide(), make(actor, thread)),
                unread ? reached + 1 : null,
                Timeline.Page.of(page),
                revision,
                Messages.LONGEST_REASON,
                Texts.of("discussion.timeline", timeline.language()),
                timeline.language().toLanguageTag());
    }

    private boolean mayJoin(Actor.Member actor, ThreadHead thread) {
        return !thread.mayPost() && spaces.show(actor, thread.space()).joinable();
    }

    /** Only out of a channel: what is said on a card stays on the card. */
    private List<String> make(Actor.Member actor, ThreadHead thread) {
        return thread.channel() == null ? List.of() : becoming.offered(actor, thread.space());
    }

    private void listen(Timeline timeline, Actor.Member actor, ThreadHead thread) {
        timeline.on("message-send", Send.class, said -> send(timeline, actor, thread.id(), said));
        timeline.on("message-edit", Edit.class, said -> edit(timeline, actor, said));
        timeline.on("message-delete", One.class, one -> delete(timeline, actor, one));
        timeline.on("message-restore", One.class, one -> messages.showAgain(actor, MessageId.of(one.id())));
        timeline.on("message-hide", Hide.class, one -> hide(timeline, actor, one));
        timeline.on(
                "source-wanted",
                One.class,
                one -> timeline.source(one.id(), messages.source(actor, MessageId.of(one.id()))));
        timeline.on("join-wanted", () -> join(timeline, actor, thread));
        var cards = new LinkedCards(timeline, actor, linked, live);
        timeline.on("links-wanted", Linked.Question.class, cards::show);
        timeline.on("message-make", Becoming.Wish.class, wish -> becoming.become(timeline, actor, wish));
        timeline.on(
                "page-wanted",
                Wish.class,
                wish -> timeline.page(Timeline.Page.of(messages.page(actor, thread.id(), wish.stretch()))));
        timeline.on("thread-read", Read.class, read -> reading.read(actor, thread.id(), read.seq()));
        timeline.on(
                "people-wanted",
                Asked.class,
                asked -> timeline.people(asked.query(), found(actor, thread.space(), asked.query())));
    }

    /** Those whom one may mean where a name is being typed: some of the people of the space whose names hold these words. */
    List<Person> found(Actor.Member actor, SpaceId space, String words) {
        return seating.people(actor, space, words, MOST_FOUND);
    }

    private void join(Timeline timeline, Actor.Member actor, ThreadHead thread) {
        seating.join(actor, thread.space());
        timeline.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /** What is sent again may be known already, and then no change tells it. */
    private void send(Timeline timeline, Actor.Member actor, ThreadId thread, Send said) {
        Runnable sending = () -> {
            var message = messages.post(actor, thread, ClientId.of(said.clientId()), new Markdown(said.text()));
            if (said.again()) {
                timeline.said(messages.one(actor, message));
            }
        };
        Kindly.act(timeline, sending, sentence -> timeline.refused(said.clientId(), sentence));
    }

    private void edit(Timeline timeline, Actor.Member actor, Edit said) {
        Runnable editing = () -> {
            var message = MessageId.of(said.id());
            try {
                messages.edit(actor, message, said.correction());
                timeline.said(messages.one(actor, message));
                timeline.saved(said.id());
            } catch (Refusal refusal) {
                if (refusal.reason() != DiscussionReason.EDITED_ELSEWHERE) {
                    throw refusal;
                }
                timeline.editedElsewhere(
                        said.id(),
                        timeline.getTranslation(
                                refusal.reason().key(), refusal.arguments().toArray()));
            }
        };
        Kindly.act(timeline, editing, sentence -> timeline.refused(said.id(), sentence));
    }

    private void delete(Timeline timeline, Actor.Member actor, One one) {
        var removal = messages.delete(actor, MessageId.of(one.id()));
        Toast.undoable(
                timeline.getTranslation("discussion.deleted"),
                timeline.getTranslation("shared.undo"),
                () -> messages.restore(actor, removal));
    }

    private void hide(Timeline timeline, Actor.Member actor, Hide one) {
        Removal removal = messages.hide(actor, MessageId.of(one.id()), one.reason());
        Toast.undoable(
                timeline.getTranslation("discussion.hidden"),
                timeline.getTranslation("shared.undo"),
                () -> messages.show(actor, removal));
    }

    record Send(String clientId, String text, boolean again) {}

    /** @param seen when the message was last edited before the eyes of the writer; null for never */
    record Edit(String id, String text, @Nullable Instant seen) {

        Correction correction() {
            return new Correction(new Markdown(text), seen == null ? Correction.NEVER : seen);
        }
    }

    record One(String id) {}

    record Hide(String id, String reason) {}

    record Read(int seq) {}

    record Asked(String query) {}

    record Wish(@Nullable Integer before, @Nullable Integer after) {

        Stretch stretch() {
            if (before != null) {
                return new Stretch.Before(before);
            }
            return after != null ? new Stretch.After(after) : new Stretch.Newest();
        }
    }
}
