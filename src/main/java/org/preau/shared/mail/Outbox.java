package org.preau.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.preau.shared.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The letters that wait. One is taken out at a time, and nothing is locked while it is carried; if we fall meanwhile, it is
 * taken out again some minutes later.
 */
@Component
class Outbox {

    private static final Duration CARRYING = Duration.ofMinutes(10);

    private final OutgoingMailRepository mails;
    private final Clock clock;

    Outbox(OutgoingMailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * The next one that is due; nobody else is given it meanwhile. A code lives ten minutes: what people ask for themselves never waits
     * behind what members send to many.
     */
    @UseCase
    public Optional<Parcel> takeNext() {
        var now = clock.instant();
        return mails.dueFirst(now, Limit.of(1)).stream()
                .findFirst()
                .or(() -> mails.due(now, Limit.of(1)).stream().findFirst())
                .map(mail -> mail.takeOut(now.plus(CARRYING)));
    }

    @UseCase
    public void left(UUID letter) {
        mails.lock(letter).ifPresent(mail -> mail.left(clock.instant()));
    }

    @UseCase
    public void failed(UUID letter) {
        mails.lock(letter).ifPresent(mail -> mail.failed(clock.instant()));
    }
}
