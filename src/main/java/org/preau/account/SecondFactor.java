package org.preau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/** The application on a phone that shows six digits. It counts once its first digits were typed here. */
@Entity
class SecondFactor {

    static final Duration WAITING = Duration.ofHours(1);

    @Id
    private AccountId accountId;

    private byte[] secret;

    private Instant offeredAt;

    @Nullable
    private Instant confirmedAt;

    private long lastStep;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(AccountId account, byte[] closedSecret, Instant now) {
        this.accountId = account;
        this.secret = closedSecret;
        this.offeredAt = now;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Whether its first digits are still to come, and not too late. */
    boolean waits(Instant now) {
        return confirmedAt == null && now.isBefore(offeredAt.plus(WAITING));
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    /** These digits were used: neither they nor earlier ones serve again. */
    void used(long step) {
        lastStep = step;
    }

    void replace(byte[] closedSecret, Instant now) {
        secret = closedSecret;
        offeredAt = now;
        lastStep = 0;
    }

    byte[] closedSecret() {
        return secret.clone();
    }

    long lastStep() {
        return lastStep;
    }
}
