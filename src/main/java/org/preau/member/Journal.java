package org.preau.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/** The administrative acts of each association, written with the act itself and readable by its owners for one year, with the entrances of its people. */
@Service
public class Journal {

    private static final Duration KEPT = Duration.ofDays(365);

    /** Greater than any line of the next millennia. */
    private static final UUID NEWEST = UUID.fromString("7fffffff-ffff-7fff-bfff-ffffffffffff");

    private final JournalRepository entries;
    private final Entrances entrances;
    private final People people;
    private final Access access;
    private final Clock clock;

    Journal(JournalRepository entries, Entrances entrances, People people, Access access, Clock clock) {
        this.entries = entries;
        this.entrances = entrances;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The latest lines: acts of the association, and how its members entered.
     *
     * @param most how many to give at most
     */
    @Query
    public JournalPage latest(Actor.Member actor, int most) {
        return before(actor, NEWEST, most);
    }

    /** The lines that follow an earlier page, which named where this one begins. */
    @Query
    public JournalPage before(Actor.Member actor, UUID line, int most) {
        access.require(actor, AssociationAction.READ_JOURNAL);
        var all = Stream.concat(
                        acts(actor.association(), line, most),
                        entrances.before(actor.association(), line, most).stream())
                .sorted(Comparator.comparing(
                                (Entrances.Entrance told) -> told.line().id())
                        .reversed())
                .limit(most)
                .toList();
        var next = all.size() == most ? Optional.of(all.getLast().line().id()) : Optional.<UUID>empty();
        return new JournalPage(
                all.stream()
                        .filter(Entrances.Entrance::told)
                        .map(Entrances.Entrance::line)
                        .toList(),
                next);
    }

    private Stream<Entrances.Entrance> acts(AssociationId association, UUID line, int most) {
        var found = entries.latest(association, line, Limit.of(most));
        var faces = people.named(found.stream()
                .flatMap(entry -> Stream.of(entry.by(), entry.about()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(entry -> new Entrances.Entrance(entry.line(faces), true));
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
