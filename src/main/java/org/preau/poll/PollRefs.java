package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
class PollRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.POLL, "s/*/polls/*");

    private final Doors doors;
    private final PollRepository polls;

    PollRefs(Doors doors, PollRepository polls) {
        this.doors = doors;
        this.polls = polls;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(PollId::new).toList();
        return polls.allAmong(doors.seats(actor).audiences(), ids).stream().map(PollRefs::preview).toList();
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
