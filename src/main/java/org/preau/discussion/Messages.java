package org.preau.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.preau.shared.text.SafeText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What is said in threads: posted, edited and deleted by its author, hidden by a lead, read by all who see the thread. */
@Service
public class Messages {

    /** Of the reason why one is hidden, in characters. */
    public static final int LONGEST_REASON = 500;

    private final MessageRepository messages;
    private final Doors doors;
    private final MessageViews views;
    private final ReadMarkRepository marks;
    private final People people;
    private final Naming naming;
    private final SafeText text;
    private final Bin bin;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(
            MessageRepository messages,
            Doors doors,
            MessageViews views,
            ReadMarkRepository marks,
            People people,
            Naming naming,
            SafeText text,
            Bin bin,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.doors = doors;
        this.views = views;
        this.marks = marks;
        this.people = people;
        this.naming = naming;
        this.text = text;
        this.bin = bin;
        this.events = events;
        this.clock = clock;
    }

    /** A stretch of a thread, at most {@value Stretch#SIZE} messages. */
    @Query
    public MessagePage page(Actor actor, ThreadId id, Stretch stretch) {
        var last = doors.thread(actor, id, DiscussionAction.READ_THREADS).lastSeq();
        var from = Math.max(1, stretch.from(last));
        var to = Math.min(last, from + Stretch.SIZE - 1);
        return new MessagePage(views.of(messages.between(id, from, to)), from == 1, to == last, last);
    }

    /** One message, as its reader sees it. */
    @Query
    public MessageView one(Actor actor, MessageId id) {
        return views.of(List.of(
                        doors.message(actor, id, DiscussionAction.READ_THREADS).message()))
                .getFirst();
    }

    /** Says something. Sending the same client-made id again gives back the message that is already there. */
    @UseCase
    public MessageId post(Actor.Member actor, ThreadId id, ClientId clientId, Markdown said) {
        var thread = doors.lockedThread(actor, id, DiscussionAction.POST);
        return messages.sentBefore(actor.id(), clientId)
                .map(Message::id)
                .orElseGet(() -> say(actor, thread, said(actor, thread, clientId, said)));
    }

    /** As that person says it there, with whom they name by hand. */
    Said said(Actor.Member actor, Thread thread, ClientId clientId, Markdown text) {
        return new Said(actor.id(), clientId, naming.named(actor, thread.space(), text));
    }

    /** For the other use cases of this module, in a thread that they locked. */
    MessageId say(Actor actor, Thread thread, Said said) {
        var message = new Message(thread, said, clock.instant());
        message.name(named(thread, said.text()));
        messages.save(message);
        marks.advance(said.author(), thread.id(), message.seq());
        events.publishEvent(new DiscussionEvent.MessagePosted(actor, thread.spot(), message.id()));
        return message.id();
    }

    /** The Markdown of one's own message, to edit it. */
    @Query
    public String source(Actor.Member actor, MessageId id) {
        return mine(actor, id).message().text();
    }

    /** A message of anybody, for whoever makes something of that kind of it. */
    @Query
    public Quote quote(Actor actor, MessageId id, Ref.Kind kind) {
        var spoken = doors.message(actor, id, DiscussionAction.READ_THREADS);
        if (spoken.message().state() != MessageState.SHOWN) {
            throw new Refusal(DiscussionReason.NO_LONGER_SHOWN);
        }
        var words = spoken.message().text();
        var called = kind == Ref.Kind.DOCUMENT ? spoken.thread().title() : "";
        if (!called.isEmpty()) {
            return new Quote(spoken.thread().space(), called, words);
        }
        var gist = Gist.of(words, text::excerpt);
        return new Quote(spoken.thread().space(), gist.title(), gist.rest());
    }

    @UseCase
    public void edit(Actor.Member actor, MessageId id, Correction said) {
        var spoken = mine(actor, id);
        var now = said.named(words -> naming.named(actor, spoken.thread().space(), words))
                .over(spoken.message().text(), spoken.message().editedAt(), text::excerpt);
        spoken.message().edit(now, clock.instant());
        spoken.message().name(named(spoken.thread(), now));
        events.publishEvent(new DiscussionEvent.MessageEdited(actor, spoken.spot(), id));
    }

    /** @return how to bring it back */
    @UseCase
    public Removal delete(Actor.Member actor, MessageId id) {
        var spoken = mine(actor, id);
        var removal = spoken.message().delete();
        bin.takeBackWords(actor, spoken.thread().space(), Ref.to(Ref.Kind.MESSAGE, id));
        events.publishEvent(new DiscussionEvent.MessageDeleted(actor, spoken.spot(), id));
        return removal;
    }

    /** Brings back one's own deleted message, unless somebody touched it since. */
    @UseCase
    public void restore(Actor.Member actor, Removal removal) {
        var spoken = mine(actor, removal.message());
        spoken.message().restore(removal, MessageState.DELETED);
        takeOut(actor, spoken);
    }

    /** Brings back one's own deleted message from the bin, as long as it is there. */
    @UseCase
    public void bringBack(Actor.Member actor, MessageId id) {
        var spoken = mine(actor, id);
        spoken.message().bringBack();
        takeOut(actor, spoken);
    }

    private void takeOut(Actor actor, Doors.Spoken spoken) {
        bin.takeOut(Ref.to(Ref.Kind.MESSAGE, spoken.message().id()));
        events.publishEvent(new DiscussionEvent.MessageRestored(
                actor, spoken.spot(), spoken.message().id()));
    }

    /**
     * Hides somebody's words; the reason stands in their place.
     *
     * @return how to show them again
     */
    @UseCase
    public Removal hide(Actor.Member actor, MessageId id, String reason) {
        if (reason.isBlank()) {
            throw new Refusal(DiscussionReason.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal(DiscussionReason.REASON_LENGTH, LONGEST_REASON);
        }
        var spoken = doors.message(actor, id, DiscussionAction.HIDE_MESSAGE);
        var removal = spoken.message().hide(reason.strip());
        events.publishEvent(new DiscussionEvent.MessageHidden(actor, spoken.spot(), id));
        return removal;
    }

    @UseCase
    public void show(Actor.Member actor, Removal removal) {
        var spoken = doors.message(actor, removal.message(), DiscussionAction.HIDE_MESSAGE);
        spoken.message().restore(removal, MessageState.HIDDEN);
        events.publishEvent(new DiscussionEvent.MessageRestored(actor, spoken.spot(), removal.message()));
    }

    /** Shows words again that were hidden, however long ago. */
    @UseCase
    public void showAgain(Actor.Member actor, MessageId id) {
        var spoken = doors.message(actor, id, DiscussionAction.HIDE_MESSAGE);
        spoken.message().showAgain();
        events.publishEvent(new DiscussionEvent.MessageRestored(actor, spoken.spot(), id));
    }

    /** Whoever is named by mistake, or by somebody who makes ids up, is not named. */
    private Set<MemberId> named(Thread thread, Markdown said) {
        return people.among(thread.space(), text.mentions(said.value()));
    }

    private Doors.Spoken mine(Actor.Member actor, MessageId id) {
        var spoken = doors.message(actor, id, DiscussionAction.POST);
        spoken.message().mustBeBy(actor.id());
        return spoken;
    }
}
