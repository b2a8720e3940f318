package org.preau.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.preau.shared.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The postman's round, letter by letter: what goes wrong with one, or with the database after it left, concerns no other.
 * Two nodes never carry the same one; at worst one letter arrives twice, under the same Message-ID.
 */
@Component
class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int MOST = 10;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final OutgoingMailRepository mails;
    private final Optional<Carrier> carrier;
    private final Standstill standstill;
    private final Clock clock;

    Round(Outbox outbox, OutgoingMailRepository mails, Optional<Carrier> carrier, Standstill standstill, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.carrier = carrier;
        this.standstill = standstill;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${preau.mail.round:2s}")
    public void carryDue() {
        if (standstill.since().isPresent()) {
            return;
        }
        carrier.ifPresent(way -> Stream.generate(outbox::takeNext)
                .limit(MOST)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .forEach(parcel -> carry(way, parcel)));
    }

    @Scheduled(cron = "0 20 4 * * *")
    @UseCase
    public void forgetOld() {
        mails.forget(clock.instant().minus(KEPT));
    }

    private void carry(Carrier way, Parcel parcel) {
        try {
            way.carry(parcel);
        } catch (MailException failure) {
            LOG.warn("Letter {} could not leave: {}", parcel.id(), failure.getClass().getSimpleName());
            outbox.failed(parcel.id());
            return;
        }
        outbox.left(parcel.id());
    }
}
