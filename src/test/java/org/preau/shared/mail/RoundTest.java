package org.preau.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@PreauTest
class RoundTest {

    @Autowired
    JdbcTemplate database;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    Outbox outbox;

    @Autowired
    Standstill standstill;

    @Autowired
    Clock clock;

    private final List<Parcel> carried = new ArrayList<>();

    @BeforeEach
    void twoLettersWait() {
        database.update("DELETE FROM outgoing_mail");
        List.of("nora@example.org", "yann@example.org").forEach(to ->
                mails.save(new OutgoingMail(new WrittenLetter(to, "Bonjour", "Bonjour", "<p>Bonjour</p>"), clock.instant())));
    }

    @Test
    void each_leaves_once_outside_any_transaction_and_one_that_fails_holds_up_no_other() {
        var round = round(parcel -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
            if (parcel.to().startsWith("nora")) {
                throw new MailSendException("Nobody at home");
            }
            carried.add(parcel);
        });
        round.carryDue();
        round.carryDue();

        assertThat(carried).extracting(Parcel::to).containsExactly("yann@example.org");
        assertThat(database.queryForList("SELECT tries FROM outgoing_mail ORDER BY recipient", Integer.class)).containsExactly(1, 0);
    }

    @Test
    void a_house_that_falls_while_a_letter_is_carried_sends_the_same_one_again_and_no_other() {
        assertThatThrownBy(() -> round(parcel -> {
                    carried.add(parcel);
                    throw new IllegalStateException("The house falls");
                }).carryDue())
                .isInstanceOf(IllegalStateException.class);
        var first = carried.getFirst();
        assertThat(outbox.takeNext().orElseThrow().id()).as("not the one that is being carried").isNotEqualTo(first.id());

        database.update("UPDATE outgoing_mail SET due_at = ? WHERE id = ?", clock.instant().minus(Duration.ofMinutes(1)), first.id().toString());
        round(carried::add).carryDue();
        assertThat(carried).extracting(Parcel::id).containsExactly(first.id(), first.id());
    }

    private Round round(Carrier carrier) {
        return new Round(outbox, mails, Optional.of(carrier), standstill, clock);
    }
}
