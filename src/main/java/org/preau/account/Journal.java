package org.preau.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.preau.shared.AccountId;
import org.preau.shared.AssociationId;
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
    public List<JournalLine> of(AccountId account, int most) {
        return rows.of(account, Limit.of(most)).stream().map(JournalRow::line).toList();
    }

    /** What happened in an association lately; whoever calls made sure that an owner asks. */
    @Query
    public List<JournalLine> in(AssociationId association, int most) {
        return rows.in(association, Limit.of(most)).stream().map(JournalRow::line).toList();
    }

    @Scheduled(cron = "0 30 4 * * *")
    @UseCase
    public void forgetOld() {
        rows.forget(clock.instant().minus(KEPT));
    }
}
