package org.preau.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.preau.shared.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The postman's round. A row is locked while its letter is carried: two nodes never carry the same one. */
@Component
class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingMailRepository mails;
    private final Optional<Carrier> carrier;
    private final Standstill standstill;
    private final Clock clock;

    Round(OutgoingMailRepository mails, Optional<Carrier> carrier, Standstill standstill, Clock clock) {
        this.mails = mails;
        this.carrier = carrier;
        this.standstill = standstill;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${preau.mail.round:2s}")
    @UseCase
    public void carryDue() {
        if (standstill.since().isPresent()) {
            return;
        }
        carrier.ifPresent(way -> mails.due(clock.instant(), Limit.of(10)).forEach(mail -> carry(way, mail)));
    }

    @Scheduled(cron = "0 20 4 * * *")
    @UseCase
    public void forgetOld() {
        mails.forget(clock.instant().minus(KEPT));
    }

    private void carry(Carrier way, OutgoingMail mail) {
        try {
            way.carry(mail.letter());
            mail.left(clock.instant());
        } catch (MailException failure) {
            LOG.warn("Letter {} could not leave: {}", mail.id(), failure.getClass().getSimpleName());
            mail.failed(clock.instant());
        }
    }
}
