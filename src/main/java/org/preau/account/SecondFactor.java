package org.preau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/** The application on a phone that shows six digits. It counts once its first digits were typed here. */
@Entity
class SecondFactor {

    @Id
    private AccountId accountId;

    private byte[] secret;

    @Nullable
    private Instant confirmedAt;

    private long lastStep;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(AccountId account, byte[] closedSecret) {
        this.accountId = account;
        this.secret = closedSecret;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    /** These digits were used: neither they nor earlier ones serve again. */
    void used(long step) {
        lastStep = step;
    }

    void replace(byte[] closedSecret) {
        secret = closedSecret;
        lastStep = 0;
    }

    byte[] closedSecret() {
        return secret.clone();
    }

    long lastStep() {
        return lastStep;
    }
}
