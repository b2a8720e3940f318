package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.member.Named;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.text.SafeText;
import org.springframework.stereotype.Component;

/** Makes what readers see of threads, for many at once in a fixed number of statements. */
@Component
class ThreadLines {

    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final ChannelRepository channels;
    private final People people;
    private final SafeText text;

    ThreadLines(
            MessageRepository messages,
            ReadMarkRepository marks,
            ChannelRepository channels,
            People people,
            SafeText text) {
        this.messages = messages;
        this.marks = marks;
        this.channels = channels;
        this.people = people;
        this.text = text;
    }

    ThreadPage page(Actor actor, List<Thread> threads) {
        return page(actor, threads, Map.of());
    }

    /** @param things those that they are about, as the actor sees them */
    ThreadPage page(Actor actor, List<Thread> threads, Map<Ref, RefSource.Preview> things) {
        return new ThreadPage(of(threads, things), read(actor, threads), threads.size() == ThreadPage.SIZE);
    }

    private Map<UUID, Integer> read(Actor actor, List<Thread> threads) {
        var ids = threads.stream().map(Thread::id).toList();
        return actor.member().map(member -> marks.of(member, ids)).orElse(List.of()).stream()
                .collect(Collectors.toMap(mark -> mark.thread().value(), ReadMark::seq));
    }

    List<ThreadLine> of(Collection<Thread> threads) {
        return of(threads, Map.of());
    }

    private List<ThreadLine> of(Collection<Thread> threads, Map<Ref, RefSource.Preview> things) {
        var last = messages.lastOf(threads.stream().map(Thread::id).toList()).stream()
                .collect(Collectors.toMap(Message::thread, Function.identity()));
        var authors = last.values().stream().map(Message::author);
        var named = people.named(Stream.concat(authors, threads.stream().flatMap(thread -> thread.told().stream()))
                .collect(Collectors.toSet()));
        return threads.stream()
                .map(thread ->
                        line(thread, thread.subject().map(things::get).orElse(null), last.get(thread.id()), named))
                .toList();
    }

    private ThreadLine line(Thread thread, RefSource.@Nullable Preview about, @Nullable Message last, Named named) {
        var words = last != null && last.state() == MessageState.SHOWN ? text.excerpt(last.text()) : "";
        return new ThreadLine(
                thread.id(),
                thread.space(),
                thread.channel().orElse(null),
                about,
                thread.title(),
                thread.notice(named).orElse(null),
                thread.lastAt(),
                thread.lastSeq(),
                last == null ? null : named.of(last.author()),
                words);
    }

    /** @param about the thing that it is about, as its reader sees it */
    ThreadHead head(Thread thread, RefSource.@Nullable Preview about, Predicate<DiscussionAction> may, boolean own) {
        var channel = channel(thread).orElse(null);
        var opener = thread.openedBy();
        var named = people.named(
                Stream.concat(Stream.ofNullable(opener), thread.told().stream()).toList());
        return new ThreadHead(
                thread.id(),
                thread.space(),
                channel,
                about,
                thread.title(),
                thread.notice(named).orElse(null),
                opener == null ? null : named.of(opener),
                thread.openedAt(),
                thread.lastSeq(),
                may.test(DiscussionAction.POST),
                channel != null
                        && (may.test(DiscussionAction.RENAME_THREAD)
                                || (own && may.test(DiscussionAction.OPEN_THREAD))),
                may.test(DiscussionAction.REMOVE_THREAD),
                thread.isOfPeople() && may.test(DiscussionAction.MOVE_THREAD),
                may.test(DiscussionAction.HIDE_MESSAGE));
    }

    Optional<ChannelLine> channel(Thread thread) {
        return thread.channel()
                .flatMap(id -> channels.findAmong(List.of(thread.audience()), id))
                .map(Channel::line);
    }

    /** The thread that this client-made id opened already, when a sender tries again. */
    Optional<ThreadId> openedBefore(MemberId member, ClientId clientId) {
        return messages.sentBefore(member, clientId).map(Message::thread);
    }
}
