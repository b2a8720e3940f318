package org.preau.shared.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.preau.shared.Query;
import org.preau.shared.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * After a restore nothing leaves the house until somebody who answers for it says so: what the backup held had perhaps
 * left already, and a copy made to try a backup writes to nobody. {@code deploy/restore} begins it.
 */
@Service
public class Standstill {

    private final JdbcClient jdbc;
    private final Clock clock;

    Standstill(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the backup was put back, for as long as nobody resumed. */
    @Query
    public Optional<Instant> since() {
        return jdbc.sql("SELECT MAX(restored_at) FROM restoration WHERE resumed_at IS NULL")
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** Lets everything leave again; whoever calls this has asked whether they may. */
    @UseCase
    public void end() {
        jdbc.sql("UPDATE restoration SET resumed_at = :now WHERE resumed_at IS NULL")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
