package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.member.Access;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.SpaceId;
import org.preau.shared.Standing;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Threads of channels, as the other features point at them. */
@Component
class ThreadRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.THREAD, "s/*/t/*");

    private final Access access;
    private final ThreadRepository threads;
    private final MessageRepository messages;
    private final ThreadLines lines;
    private final ThreadTitles titles;
    private final Spaces spaces;

    ThreadRefs(
            Access access,
            ThreadRepository threads,
            MessageRepository messages,
            ThreadLines lines,
            ThreadTitles titles,
            Spaces spaces) {
        this.access = access;
        this.threads = threads;
        this.messages = messages;
        this.lines = lines;
        this.titles = titles;
        this.spaces = spaces;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var found = threads.allAmong(
                access.seatsOf(actor).audiences(),
                things.stream().map(ThreadId::new).toList());
        return previews(
                actor,
                found.stream().filter(thread -> thread.channel().isPresent()).toList());
    }

    /** How much was said, by whom last, and when. */
    @Override
    @Query
    public List<Standing> standings(Actor actor, Collection<UUID> things) {
        var found =
                threads
                        .allAmong(
                                access.seatsOf(actor).audiences(),
                                things.stream().map(ThreadId::new).toList())
                        .stream()
                        .filter(thread -> thread.channel().isPresent())
                        .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var shown = messages.countIn(found.stream().map(Thread::id).toList()).stream()
                .collect(Collectors.toMap(MessageRepository.Shown::thread, MessageRepository.Shown::messages));
        return lines.of(found).stream()
                .map(line -> standing(line, Math.toIntExact(shown.getOrDefault(line.id(), 0L))))
                .toList();
    }

    private static Standing standing(ThreadLine line, int shown) {
        var ref = Ref.to(Ref.Kind.THREAD, line.id());
        var said = Standing.Fact.of("discussion.fact.messages", shown);
        var author = line.author() == null ? "" : line.author().name();
        var last = author.isEmpty()
                ? Standing.Fact.of("discussion.fact.last", line.at())
                : Standing.Fact.of("discussion.fact.last-by", line.at(), author);
        return new Standing(ref, line.seq() == 0 ? List.of(said) : List.of(said, last), List.of(ref));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return previews(actor, threads.titled(access.seatsOf(actor).audiences(), Words.each(words), Limit.of(most)));
    }

    private List<Preview> previews(Actor actor, List<Thread> found) {
        var names = found.isEmpty() ? Map.<SpaceId, String>of() : spaces.names(actor);
        var called = titles.of(found);
        return found.stream()
                .map(thread -> preview(thread, called.apply(thread), names.getOrDefault(thread.space(), "")))
                .toList();
    }

    private static Preview preview(Thread thread, String title, String where) {
        return new Preview(Ref.to(Ref.Kind.THREAD, thread.id()), title, where, PAGES.to(thread.space(), thread.id()));
    }
}
