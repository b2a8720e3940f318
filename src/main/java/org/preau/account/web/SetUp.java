package org.preau.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.preau.account.AccountReason;
import org.preau.account.Secret;
import org.preau.account.SetUps;
import org.preau.shared.Refusal;
import org.preau.shared.mail.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one-time code of an empty instance: printed by the process, so that only who runs it begins it. */
@Component
@ConditionalOnWebApplication
class SetUp {

    private static final Duration LIFE = Duration.ofMinutes(30);

    private final SetUps setUps;
    private final Site site;
    private final Clock clock;
    private final boolean demo;

    private volatile @Nullable String codeHash;
    private volatile Instant end = Instant.EPOCH;

    SetUp(SetUps setUps, Site site, Clock clock, @Value("${preau.demo:false}") boolean demo) {
        this.setUps = setUps;
        this.site = site;
        this.clock = clock;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!demo && setUps.isNeeded()) {
            print();
        }
    }

    private void print() {
        var code = Secret.fresh();
        codeHash = code.hash();
        end = clock.instant().plus(LIFE);
        System.out.printf(
                "%n  This instance is empty. Begin it within 30 minutes at %s%n  with the code %s%n%n",
                site.link("/p/setup"), code.value());
    }

    /** Whether the set-up page stands in place of the sign-in page. */
    boolean isOpen() {
        return codeHash != null && setUps.isNeeded();
    }

    /**
     * Begins the instance by its code, once, however often the button is pressed.
     *
     * @return what the beginning gives
     */
    synchronized <T> T once(String code, Supplier<T> beginning) {
        require(code);
        var begun = beginning.get();
        codeHash = null;
        return begun;
    }

    /** A code that has ended is followed by another one, on the same console. */
    private void require(String code) {
        if (codeHash == null) {
            throw new Refusal(AccountReason.ALREADY_SET_UP);
        }
        if (clock.instant().isAfter(end)) {
            print();
            throw new Refusal(AccountReason.SET_UP_ENDED);
        }
        if (!new Secret(code.strip()).hash().equals(codeHash)) {
            throw new Refusal(AccountReason.CODE_WRONG);
        }
    }
}
