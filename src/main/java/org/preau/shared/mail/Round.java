package org.preau.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.preau.shared.UseCase;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The postman's round, letter by letter: what goes wrong with one, or with the database after it left, concerns no other.
 * Two nodes never carry the same one; at worst one letter arrives twice, under the same Message-ID.
 * The postman goes alone, one round after the other: a mail server keeps them waiting, and nobody else.
 */
@Component
class Round implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int MOST = 10;
    private static final int LAST_LETTER_S = 3;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final OutgoingMailRepository mails;
    private final Optional<Carrier> carrier;
    private final Standstill standstill;
    private final Clock clock;
    private final AtomicBoolean away = new AtomicBoolean();
    private final ExecutorService postman =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("postman").factory());

    Round(Outbox outbox, OutgoingMailRepository mails, Optional<Carrier> carrier, Standstill standstill, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.carrier = carrier;
        this.standstill = standstill;
        this.clock = clock;
    }

    /** Sends the postman out, unless they are away. */
    @Scheduled(fixedDelayString = "${preau.mail.round:2s}")
    void carryDue() {
        if (!postman.isShutdown() && away.compareAndSet(false, true)) {
            postman.execute(this::goAndComeBack);
        }
    }

    boolean isAway() {
        return away.get();
    }

    @Scheduled(cron = "0 20 4 * * *")
    @UseCase
    public void forgetOld() {
        mails.forget(clock.instant().minus(KEPT));
    }

    private void goAndComeBack() {
        try {
            go();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                LOG.error("A round was broken off", failure);
            }
        } finally {
            away.set(false);
        }
    }

    /** One round. What it is broken off with goes again later. */
    void go() {
        if (standstill.since().isPresent()) {
            return;
        }
        carrier.ifPresent(way -> Stream.generate(this::takeNext)
                .limit(MOST)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .forEach(parcel -> carry(way, parcel)));
    }

    private Optional<Parcel> takeNext() {
        return postman.isShutdown() ? Optional.empty() : outbox.takeNext();
    }

    /** Also a postman who is called back notes that the letter did not leave. */
    private void carry(Carrier way, Parcel parcel) {
        try {
            way.carry(parcel);
        } catch (MailException failure) {
            LOG.warn(
                    "Letter {} could not leave: {}",
                    parcel.id(),
                    failure.getClass().getSimpleName());
            var _ = Thread.interrupted();
            outbox.failed(parcel.id());
            return;
        }
        outbox.left(parcel.id());
    }

    /** The letter that is being carried may arrive, for a moment; then the postman is called back, and it goes again later. */
    @Override
    public void destroy() throws InterruptedException {
        postman.shutdown();
        if (!postman.awaitTermination(LAST_LETTER_S, TimeUnit.SECONDS)) {
            postman.shutdownNow();
            var _ = postman.awaitTermination(LAST_LETTER_S, TimeUnit.SECONDS);
        }
    }
}
