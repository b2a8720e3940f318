package org.preau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/** A key that a phone, a computer or a small device keeps for this address; only its public half is here. */
@Entity
class Passkey {

    @Id
    private PasskeyId id;

    private AccountId accountId;
    private String name;
    private byte[] handle;
    private byte[] credential;
    private boolean backupEligible;
    private long counter;
    private Instant addedAt;

    @Nullable
    private Instant usedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    Passkey(AccountId account, PasskeyName name, PublicKey key, Instant now) {
        this.id = PasskeyId.fresh();
        this.accountId = account;
        this.name = name.value();
        this.handle = key.handle();
        this.credential = key.credential();
        this.backupEligible = key.backupEligible();
        this.counter = key.counter();
        this.addedAt = now;
    }

    /**
     * What a device says of a key it made.
     *
     * @param handle how the device calls it
     * @param credential the key itself, in the bytes of WebAuthn
     * @param backupEligible whether the device may copy it to the person's other devices
     * @param counter how often it was used; 0 for ever on devices that do not count
     */
    record PublicKey(byte[] handle, byte[] credential, boolean backupEligible, long counter) {}

    PublicKey key() {
        return new PublicKey(handle.clone(), credential.clone(), backupEligible, counter);
    }

    void used(long count, Instant now) {
        counter = count;
        usedAt = now;
    }

    PasskeyLine line() {
        return new PasskeyLine(id, name, addedAt, usedAt);
    }
}
