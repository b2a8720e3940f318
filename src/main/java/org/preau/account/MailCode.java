package org.preau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;

/**
 * Six digits sent to an address, and a link beside them: good for 10 minutes, 5 tries, once, in the browser that asked.
 * The digits are hashed together with that browser's secret, so that the table alone gives nothing to guess at.
 */
@Entity
class MailCode {

    /** What the code is for: one sent for one thing opens no other. */
    enum Purpose {
        SIGN_IN,
        ADDRESS,
        PROOF,
        BEGINNING,
        RESCUE
    }

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration RESCUE_LIFE = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 5;

    @Id
    private MailCodeId id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String mail;

    @Nullable
    private AccountId accountId;

    private String browserHash;
    private String codeHash;
    private String linkHash;
    private int tries;
    private Instant expiresAt;

    @Nullable
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailCode() {}

    MailCode(Purpose purpose, SignInAddress mail, Secrets secrets, Instant now) {
        this.id = MailCodeId.fresh();
        this.purpose = purpose;
        this.mail = mail.value();
        this.browserHash = secrets.browser().hash();
        this.codeHash = codeHash(secrets.browser(), secrets.digits());
        this.linkHash = secrets.link().hash();
        this.expiresAt = now.plus(purpose == Purpose.RESCUE ? RESCUE_LIFE : LIFE);
    }

    /** What one sending is made of. */
    record Secrets(Secret browser, String digits, Secret link) {

        static Secrets fresh() {
            return new Secrets(Secret.fresh(), Secret.sixDigits(), Secret.fresh());
        }
    }

    void belongTo(AccountId account) {
        accountId = account;
    }

    boolean isFor(AccountId account) {
        return account.equals(accountId);
    }

    /** Whether these are the digits; each look costs one of five tries, and the right one ends the code. */
    boolean opensWith(Secret browser, String digits, Instant now) {
        requireLiving(now);
        tries++;
        return codeHash.equals(codeHash(browser, digits.replaceAll("\\s", ""))) && use(now);
    }

    /** Whether the link was opened in the browser that asked; ends the code when so. */
    boolean opensIn(Secret browser, Instant now) {
        requireLiving(now);
        return browserHash.equals(browser.hash()) && use(now);
    }

    /** The account that this link lets back in, whatever the browser; ends the code. */
    AccountId rescues(Instant now) {
        requireLiving(now);
        use(now);
        return Objects.requireNonNull(accountId);
    }

    SignInAddress mail() {
        return new SignInAddress(mail);
    }

    private boolean use(Instant now) {
        usedAt = now;
        return true;
    }

    private void requireLiving(Instant now) {
        if (usedAt != null || tries >= MOST_TRIES || now.isAfter(expiresAt)) {
            throw new Refusal(purpose == Purpose.RESCUE ? AccountReason.RESCUE_ENDED : AccountReason.CODE_ENDED);
        }
    }

    private static String codeHash(Secret browser, String digits) {
        return Secret.hash(browser.value() + " " + digits);
    }
}
