package org.preau.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preau.member.Access;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.SpaceId;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Threads of channels, as the other features point at them. */
@Component
class ThreadRefs implements RefSource {

    private static final RefPath PATH = new RefPath(Ref.Kind.THREAD, "t");

    private final Access access;
    private final ThreadRepository threads;
    private final Spaces spaces;

    ThreadRefs(Access access, ThreadRepository threads, Spaces spaces) {
        this.access = access;
        this.threads = threads;
        this.spaces = spaces;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.THREAD;
    }

    @Override
    public Optional<Ref> at(String path) {
        return PATH.read(path);
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return threads.findAmong(access.seatsOf(actor).audiences(), new ThreadId(ref.id()))
                .filter(thread -> thread.channel().isPresent())
                .map(thread -> preview(thread, spaces.names(actor)));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        var found = threads.titled(access.seatsOf(actor).audiences(), Words.pattern(words), Limit.of(most));
        var names = found.isEmpty() ? Map.<SpaceId, String>of() : spaces.names(actor);
        return found.stream().map(thread -> preview(thread, names)).toList();
    }

    private static Preview preview(Thread thread, Map<SpaceId, String> names) {
        return new Preview(
                Ref.to(Ref.Kind.THREAD, thread.id()),
                thread.title(),
                names.getOrDefault(thread.space(), ""),
                "s/%s/t/%s".formatted(thread.space(), thread.id()));
    }
}
