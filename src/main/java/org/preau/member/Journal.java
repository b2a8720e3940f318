package org.preau.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The administrative acts of each association, written with the act itself and readable by its owners for one year. */
@Service
public class Journal {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JournalRepository entries;
    private final People people;
    private final Access access;
    private final Clock clock;

    Journal(JournalRepository entries, People people, Access access, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The latest acts before that moment, newest first.
     *
     * @param most how many to give at most
     */
    @Query
    public List<JournalLine> before(Actor.Member actor, Instant moment, int most) {
        access.require(actor, AssociationAction.READ_JOURNAL);
        var found = entries.latest(actor.association(), moment, Limit.of(most));
        var faces = people.named(found.stream()
                .flatMap(entry -> Stream.of(entry.by(), entry.about()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(entry -> entry.line(faces)).toList();
    }

    /** Writes a line, in the transaction of the act. */
    void keep(Actor actor, AssociationId association, JournalAct act, @Nullable MemberId about) {
        keep(association, new JournalEntry.Fact(actor.member().orElse(null), act, about, ""));
    }

    void keep(AssociationId association, JournalEntry.Fact fact) {
        entries.save(new JournalEntry(association, fact, clock.instant()));
    }

    @Scheduled(cron = "0 40 3 * * *")
    @UseCase
    void forgetWhatIsOlderThanAYear() {
        entries.forget(clock.instant().minus(KEPT));
    }
}
