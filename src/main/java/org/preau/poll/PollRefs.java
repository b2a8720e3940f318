package org.preau.poll;

import java.util.List;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Polls, as the other features point at them. */
@Component
class PollRefs implements RefSource {

    private static final RefPath PATH = new RefPath(Ref.Kind.POLL, "polls");

    private final Doors doors;
    private final PollRepository polls;

    PollRefs(Doors doors, PollRepository polls) {
        this.doors = doors;
        this.polls = polls;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.POLL;
    }

    @Override
    public Optional<Ref> at(String path) {
        return PATH.read(path);
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return polls.findAmong(doors.seats(actor).audiences(), new PollId(ref.id())).map(PollRefs::preview);
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return polls.titled(doors.seats(actor).audiences(), Words.pattern(words), Limit.of(most)).stream()
                .map(PollRefs::preview)
                .toList();
    }

    private static Preview preview(Poll poll) {
        return new Preview(Ref.to(Ref.Kind.POLL, poll.id()), poll.title(), "", poll.head().path());
    }
}
