package org.preau.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.preau.shared.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Who did what, when, from which network: sign-ins, roles, links, exports, administrative acts. Kept for one year. */
@Service
public class Journal {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JournalRepository rows;
    private final Clock clock;

    Journal(JournalRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Kept in the transaction of the act it tells of. */
    @UseCase
    public void keep(Entry entry) {
        rows.save(new JournalRow(entry, clock.instant()));
    }

    /** What happened to an account lately, for its owner. */
    @Query
    public List<EntryLine> of(AccountId account, int most) {
        return rows.of(account, Limit.of(most)).stream().map(JournalRow::line).toList();
    }

    /**
     * How these accounts entered and left, newest first; whoever calls made sure that an owner of their association asks.
     *
     * @param before the line after which to go on: ids follow time
     */
    @Query
    public List<EntryLine> entrances(Collection<AccountId> accounts, UUID before, int most) {
        return rows.before(accounts, Entry.Act.ENTRANCES, before, Limit.of(most)).stream()
                .map(JournalRow::line)
                .toList();
    }

    @Scheduled(cron = "0 30 4 * * *")
    @UseCase
    public void forgetOld() {
        rows.forget(clock.instant().minus(KEPT));
    }
}
