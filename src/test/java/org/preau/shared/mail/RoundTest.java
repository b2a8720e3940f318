package org.preau.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.Id;
import org.preau.shared.MemberId;
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

    private final List<Parcel> carried = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothingWaits() {
        database.update("DELETE FROM outgoing_mail");
    }

    @BeforeEach
    void twoLettersWait() {
        nothingWaits();
        List.of("nora@example.org", "yann@example.org").forEach(to -> mails.save(letter(to)));
    }

    @Test
    void each_leaves_once_outside_any_transaction_and_one_that_fails_holds_up_no_other() {
        var round = round(parcel -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            if (parcel.to().startsWith("nora")) {
                throw new MailSendException("Nobody at home");
            }
            carried.add(parcel);
        });
        round.go();
        round.go();

        assertThat(carried).extracting(Parcel::to).containsExactly("yann@example.org");
        assertThat(database.queryForList("SELECT tries FROM outgoing_mail ORDER BY recipient", Integer.class))
                .containsExactly(1, 0);
    }

    @Test
    void a_house_that_falls_while_a_letter_is_carried_sends_the_same_one_again_and_no_other() {
        assertThatThrownBy(() -> round(parcel -> {
                            carried.add(parcel);
                            throw new IllegalStateException("The house falls");
                        })
                        .go())
                .isInstanceOf(IllegalStateException.class);
        var first = carried.getFirst();
        assertThat(outbox.takeNext().orElseThrow().id())
                .as("not the one that is being carried")
                .isNotEqualTo(first.id());

        database.update(
                "UPDATE outgoing_mail SET due_at = ? WHERE id = ?",
                clock.instant().minus(Duration.ofMinutes(1)),
                first.id().toString());
        round(carried::add).go();
        assertThat(carried).extracting(Parcel::id).containsExactly(first.id(), first.id());
    }

    @Test
    void what_somebody_asked_for_themselves_goes_before_what_members_sent_to_many() {
        var author = new MemberId(Id.fresh());
        for (var person = 0; person < 50; person++) {
            mails.save(letter("guest" + person + "@example.org").by(author));
        }
        mails.save(letter("code@example.org"));
        round(carried::add).go();

        assertThat(carried)
                .extracting(Parcel::to)
                .startsWith("nora@example.org", "yann@example.org", "code@example.org", "guest0@example.org");
    }

    /** A mail server that takes its time holds up no job of the house. */
    @Test
    void the_postman_is_sent_out_at_once_and_never_twice() throws InterruptedException {
        var answer = new CountDownLatch(1);
        var round = round(parcel -> {
            carried.add(parcel);
            await(answer);
        });
        round.carryDue();
        round.carryDue();
        assertThat(round.isAway()).isTrue();

        answer.countDown();
        round.destroy();
        assertThat(carried).hasSizeLessThanOrEqualTo(2);
        assertThat(round.isAway()).isFalse();
    }

    @Test
    void a_postman_who_is_kept_waiting_when_the_house_stops_is_called_back_and_the_letter_goes_again()
            throws InterruptedException {
        var carrying = new CountDownLatch(1);
        var round = round(_ -> {
            carrying.countDown();
            await(new CountDownLatch(1));
        });
        round.carryDue();
        carrying.await();
        round.destroy();

        assertThat(round.isAway()).isFalse();
        assertThat(database.queryForList(
                        "SELECT tries FROM outgoing_mail WHERE due_at IS NOT NULL ORDER BY recipient", Integer.class))
                .containsExactly(1, 0);
    }

    private static void await(CountDownLatch something) {
        try {
            something.await();
        } catch (InterruptedException calledBack) {
            Thread.currentThread().interrupt();
            throw new MailSendException("The line was cut");
        }
    }

    private OutgoingMail letter(String to) {
        return new OutgoingMail(new WrittenLetter(to, "Bonjour", "Bonjour", "<p>Bonjour</p>"), clock.instant());
    }

    private Round round(Carrier carrier) {
        return new Round(outbox, mails, Optional.of(carrier), standstill, clock);
    }
}
