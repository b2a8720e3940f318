package org.preau.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.Id;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** No member floods anybody with letters. */
@PreauTest
@Transactional
class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Actor.Member AUTHOR =
            new Actor.Member(new MemberId(Id.fresh()), new AssociationId(Id.fresh()));
    private static final Allowance.Reader YANN = new Allowance.Reader("yann@example.org", "Yann");
    private static final Allowance.Reader ANNE = new Allowance.Reader("anne@example.org", "Anne");

    @Autowired
    OutgoingMailRepository mails;

    @Test
    void one_person_is_sent_so_many_in_a_day_and_the_next_one_when_the_first_is_a_day_old() {
        for (var letter = 0; letter < Allowance.TO_ONE; letter++) {
            send(YANN, NOON.plus(Duration.ofMinutes(letter)));
        }
        var at = NOON.plus(Duration.ofHours(5));
        refused(at, List.of(ANNE, YANN), MailReason.LETTERS_TO_ONE, Allowance.TO_ONE, "Yann", 20L);
        refused(at, List.of(YANN, YANN), MailReason.LETTERS_TO_ONE, Allowance.TO_ONE, "Yann", 20L);
        ask(at, List.of(ANNE));
        ask(NOON.plus(Duration.ofDays(1)), List.of(YANN));
    }

    @Test
    void so_many_leave_in_a_day_but_one_act_alone_may_be_longer() {
        var all = Collections.nCopies(Allowance.TO_ONE, YANN);
        var many = Collections.nCopies(Allowance.IN_ALL + 1, ANNE);
        ask(NOON, many);

        for (var letter = 0; letter < Allowance.IN_ALL; letter++) {
            send(ANNE, NOON);
        }
        refused(NOON.plusSeconds(60), all, MailReason.LETTERS_OF_A_DAY, Allowance.IN_ALL, 24L);
        ask(NOON.plusSeconds(60), List.of());
        ask(NOON.plus(Duration.ofDays(1)), all);
    }

    @Test
    void the_letters_of_others_and_those_that_people_ask_for_themselves_do_not_count() {
        for (var letter = 0; letter < Allowance.TO_ONE; letter++) {
            mails.save(letter(YANN, NOON));
            mails.save(letter(YANN, NOON).by(new MemberId(Id.fresh())));
        }
        ask(NOON, List.of(YANN));
    }

    private Allowance.Given ask(Instant now, List<Allowance.Reader> readers) {
        return new Allowance(mails, Clock.fixed(now, ZoneOffset.UTC)).ask(AUTHOR, readers);
    }

    private void refused(Instant now, List<Allowance.Reader> readers, Refusal.Reason reason, Object... arguments) {
        assertThatThrownBy(() -> ask(now, readers)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }

    private void send(Allowance.Reader to, Instant at) {
        mails.save(letter(to, at).by(AUTHOR.id()));
    }

    private static OutgoingMail letter(Allowance.Reader to, Instant at) {
        return new OutgoingMail(new WrittenLetter(to.mail(), "Bonjour", "Bonjour", "<p>Bonjour</p>"), at);
    }
}
