package org.preau.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** R10: what a restored backup holds leaves only when somebody says so. */
@PreauTest
@Transactional
class StandstillTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    Standstill standstill;

    @Autowired
    Clock clock;

    private final List<String> carried = new ArrayList<>();

    @BeforeEach
    void a_letter_waits() {
        jdbc.sql("DELETE FROM outgoing_mail").update();
        mails.save(new OutgoingMail(
                new WrittenLetter("nora@example.org", "Bonjour", "Bonjour", "<p>Bonjour</p>"), clock.instant()));
    }

    @Test
    void a_letter_leaves_as_a_rule() {
        assertThat(standstill.since()).isEmpty();
        round().go();
        assertThat(carried).containsExactly("nora@example.org");
    }

    @Test
    void after_a_restore_it_waits_until_somebody_resumes() {
        jdbc.sql("INSERT INTO restoration (id, restored_at) VALUES (UUID(), NOW(6))")
                .update();

        round().go();
        assertThat(carried).isEmpty();
        assertThat(standstill.since()).isPresent();

        standstill.end();
        round().go();
        assertThat(carried).containsExactly("nora@example.org");
    }

    private Round round() {
        return new Round(outbox, mails, Optional.of(letter -> carried.add(letter.to())), standstill, clock);
    }
}
