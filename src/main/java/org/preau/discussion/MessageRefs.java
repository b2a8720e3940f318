package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.member.Access;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.springframework.stereotype.Component;

/** Messages, as the things that came out of them point back: by their thread, and who said them. */
@Component
class MessageRefs implements RefSource {

    private final Access access;
    private final MessageRepository messages;
    private final ThreadRepository threads;
    private final ThreadTitles titles;
    private final People people;

    MessageRefs(
            Access access, MessageRepository messages, ThreadRepository threads, ThreadTitles titles, People people) {
        this.access = access;
        this.messages = messages;
        this.threads = threads;
        this.titles = titles;
        this.people = people;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.MESSAGE;
    }

    /** Only of a channel: what is said on a card is seen on the card. Words that were taken away point nowhere. */
    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var seen = access.seatsOf(actor).audiences();
        var found = messages.allAmong(seen, things.stream().map(MessageId::new).toList()).stream()
                .filter(message -> message.state() == MessageState.SHOWN)
                .toList();
        var in = threads.allAmong(seen, found.stream().map(Message::thread).collect(Collectors.toSet())).stream()
                .filter(thread -> thread.channel().isPresent())
                .collect(Collectors.toMap(Thread::id, Function.identity()));
        var authors = people.named(found.stream().map(Message::author).toList());
        var called = titles.of(in.values());
        return found.stream()
                .filter(message -> in.containsKey(message.thread()))
                .map(message -> {
                    var thread = Objects.requireNonNull(in.get(message.thread()));
                    return preview(
                            message,
                            thread,
                            called.apply(thread),
                            authors.of(message.author()).name());
                })
                .toList();
    }

    @Override
    @Query
    public Optional<String> words(Actor actor, UUID thing) {
        return previews(actor, List.of(thing)).isEmpty()
                ? Optional.empty()
                : messages.allAmong(access.seatsOf(actor).audiences(), List.of(new MessageId(thing))).stream()
                        .findFirst()
                        .map(Message::text);
    }

    private static Preview preview(Message message, Thread thread, String title, String author) {
        return new Preview(
                Ref.to(Ref.Kind.MESSAGE, message.id()),
                title,
                author,
                ThreadRefs.PAGES.to(thread.space(), thread.id()));
    }
}
