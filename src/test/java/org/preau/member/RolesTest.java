package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Owners who meet while they give roles. */
@PreauTest
class RolesTest {

    /** What stands at a lock; an account sees its own statements only, which is enough here. */
    private static final String WAITING =
            "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '%FOR UPDATE%' AND time_ms > 50 AND id <> CONNECTION_ID()";

    @Autowired
    Storyteller teller;

    @Autowired
    Roles roles;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    Story story;

    @BeforeEach
    void two_own_it() {
        story = teller.tell();
        roles.give(story.claire, story.jean.id(), Role.OWNER);
    }

    @Test
    void an_owner_who_was_demoted_while_they_waited_demotes_nobody() {
        var late = new TransactionTemplate(transactions).execute(_ -> {
            roles.give(story.claire, story.jean.id(), Role.MEMBER);
            var waiting = CompletableFuture.runAsync(() -> roles.give(story.jean, story.claire.id(), Role.MEMBER));
            untilItWaits(waiting);
            return waiting;
        });
        assertThat(late.handle((_, failure) -> failure).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_ALLOWED));
        assertThat(role(story.claire.id().toString())).containsExactly("OWNER");
    }

    private void untilItWaits(CompletableFuture<Void> act) {
        while (!act.isDone() && Long.valueOf(0).equals(database.queryForObject(WAITING, Long.class))) {
            LockSupport.parkNanos(Duration.ofMillis(120).toNanos());
        }
    }

    private List<String> role(String member) {
        return database.queryForList("SELECT role FROM member WHERE id = ?", String.class, member);
    }
}
