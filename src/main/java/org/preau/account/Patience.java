package org.preau.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The growing delay against guessing, per target and per network, kept in the database so that a restart forgives nothing.
 * Each try is counted before it is looked at, in a transaction of its own: guesses in parallel win nothing.
 */
@Component
class Patience {

    private static final Duration MEMORY = Duration.ofDays(1);

    private final NamedParameterJdbcTemplate database;
    private final Clock clock;

    Patience(JdbcTemplate database, Clock clock) {
        this.database = new NamedParameterJdbcTemplate(database);
        this.clock = clock;
    }

    /**
     * Counts one try at a target, or refuses it with the seconds left to wait. The row is held alone from the first statement on:
     * two who both looked at it first would stop each other.
     */
    @UseCase
    public void count(Target target) {
        database.update(
                "INSERT INTO guess (target, tries, last_at, wait_until) VALUES (:target, 0, :now, :now) ON DUPLICATE KEY UPDATE tries = tries",
                Map.of("target", target.key(), "now", Timestamp.from(clock.instant())));
        var counted = lock(target);
        var now = clock.instant();
        var past = counted.at(now);
        if (now.isBefore(past.waitUntil)) {
            throw new Refusal(
                    AccountReason.WAIT, Duration.between(now, past.waitUntil).toSeconds() + 1);
        }
        var tries = past.tries + 1;
        database.update(
                "UPDATE guess SET tries = :tries, last_at = :now, wait_until = :until WHERE target = :target",
                Map.of(
                        "tries", tries,
                        "now", Timestamp.from(now),
                        "until", Timestamp.from(now.plus(target.pauseAfter(tries))),
                        "target", target.key()));
    }

    /** The right answer was given: the target starts anew. */
    @UseCase
    public void forget(Target target) {
        database.update("DELETE FROM guess WHERE target = :target", Map.of("target", target.key()));
    }

    /** Tries that turned out to be right weigh nothing: a whole office may sign in from one network. */
    @UseCase
    public void giveBack(Target target, int tries) {
        database.update(
                "UPDATE guess SET tries = GREATEST(0, tries - :tries) WHERE target = :target",
                Map.of("tries", tries, "target", target.key()));
    }

    @Scheduled(cron = "0 10 4 * * *")
    @UseCase
    public void forgetOld() {
        var before = Timestamp.from(clock.instant().minus(MEMORY));
        database.update("DELETE FROM guess WHERE last_at < :before", Map.of("before", before));
    }

    /** Whoever acts at the same moment waits here: what time it is, is asked afterwards. */
    private Counted lock(Target target) {
        return database.queryForObject(
                "SELECT tries, last_at, wait_until FROM guess WHERE target = :target FOR UPDATE",
                Map.of("target", target.key()),
                (row, _) -> new Counted(
                        row.getInt(1),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()));
    }

    private record Counted(int tries, Instant last, Instant waitUntil) {

        Past at(Instant now) {
            return last.plus(MEMORY).isBefore(now) ? new Past(0, now) : new Past(tries, waitUntil);
        }
    }

    private record Past(int tries, Instant waitUntil) {}
}
