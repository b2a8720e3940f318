package org.preau.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What was said elsewhere and is taken in one go, with its authors and dates. It counts as read, names nobody personally,
 * and comes after what was said here; taken again, it adds what is new and follows later edits.
 */
@Service
public class Talks {

    private final ThreadRepository threads;
    private final MessageRepository messages;
    private final ChannelRepository channels;
    private final ReadMarkRepository marks;
    private final Access access;
    private final ApplicationEventPublisher events;

    Talks(
            ThreadRepository threads,
            MessageRepository messages,
            ChannelRepository channels,
            ReadMarkRepository marks,
            Access access,
            ApplicationEventPublisher events) {
        this.threads = threads;
        this.messages = messages;
        this.channels = channels;
        this.marks = marks;
        this.access = access;
        this.events = events;
    }

    /**
     * Takes what was said about things, in a fixed number of statements and batches of inserts.
     *
     * @return how many of these comments are kept now, whether they are new or not
     */
    @UseCase
    public int take(Actor.Member actor, List<TakenTalk> talks) {
        var spoken = talks.stream().filter(talk -> !talk.comments().isEmpty()).toList();
        if (spoken.isEmpty()) {
            return 0;
        }
        var seats = access.seatsOf(actor);
        spoken.forEach(
                talk -> seats.require(DiscussionAction.TAKE_TALK, talk.subject().audience()));
        var things = spoken.stream().map(talk -> talk.subject().ref().id()).toList();
        var begun = threads.lockAbout(seats.audiences(), things).stream()
                .collect(Collectors.toMap(
                        thread -> thread.subject().orElseThrow().id(), Function.identity()));
        var added = new ArrayList<Message>();
        var known = known(begun.values(), spoken);
        spoken.forEach(talk -> added.addAll(take(talk, begun, known)));
        settle(actor, begun.values(), added);
        return spoken.stream().mapToInt(talk -> talk.comments().size()).sum();
    }

    private Map<ClientId, Message> known(Collection<Thread> begun, List<TakenTalk> talks) {
        if (begun.isEmpty()) {
            return Map.of();
        }
        var sent = talks.stream()
                .flatMap(talk -> talk.comments().stream())
                .map(TakenComment::clientId)
                .toList();
        return messages.broughtTo(begun.stream().map(Thread::id).toList(), sent).stream()
                .collect(Collectors.toMap(Message::clientId, Function.identity()));
    }

    private List<Message> take(TakenTalk talk, Map<UUID, Thread> begun, Map<ClientId, Message> known) {
        var first = talk.comments().getFirst();
        var there = begun.get(talk.subject().ref().id());
        var thread = there != null
                ? there
                : threads.save(Thread.about(talk.subject(), first.at()).openedBy(first.author()));
        talk.comments().forEach(comment -> follow(known.get(comment.clientId()), comment));
        return talk.comments().stream()
                .filter(comment -> !known.containsKey(comment.clientId()))
                .map(comment -> messages.save(Message.imported(thread, comment)))
                .toList();
    }

    private static void follow(@Nullable Message known, TakenComment comment) {
        if (known != null) {
            known.follow(comment);
        }
    }

    /** Who had read a thread to its end has read what an import added to it; whoever has it open loads it anew. */
    private void settle(Actor actor, Collection<Thread> begun, List<Message> added) {
        var grown = added.stream().map(Message::thread).collect(Collectors.toSet());
        var touched =
                begun.stream().filter(thread -> grown.contains(thread.id())).toList();
        if (!touched.isEmpty()) {
            marks.keepAtEnd(grown, added.stream().map(Message::id).toList());
            touched.forEach(thread -> events.publishEvent(new DiscussionEvent.TalkTaken(actor, thread.spot())));
        }
    }

    /** Takes a whole thread of a channel; its first comment opens it, and opens it once. */
    @UseCase
    public ThreadId open(Actor.Member actor, ChannelId id, Title title, List<TakenComment> comments) {
        var seats = access.seatsOf(actor);
        var channel = channels.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(DiscussionAction.TAKE_TALK, channel.audience());
        var first = comments.getFirst();
        return messages.sentBefore(first.author(), first.clientId())
                .map(Message::thread)
                .orElseGet(() -> {
                    var thread = Thread.in(channel, seats.spaceOf(channel.audience()), title, first.at());
                    threads.save(thread.openedBy(first.author()));
                    comments.forEach(comment -> messages.save(Message.taken(thread, comment)));
                    events.publishEvent(new DiscussionEvent.ThreadOpened(actor, thread.spot()));
                    return thread.id();
                });
    }
}
