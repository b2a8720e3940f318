package org.preau.account;

import java.util.Optional;
import org.preau.shared.Refusal;

/** Why this room says no. */
public enum AccountReason implements Refusal.Reason {
    MAIL_MALFORMED,
    NAME_LENGTH,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_COMMON,
    PASSWORD_PERSONAL,
    CREDENTIALS_WRONG,
    PASSWORD_WRONG,
    CODE_WRONG,
    CODE_ENDED,
    RESCUE_ENDED,
    SIGN_IN_OVER,
    OTHER_BROWSER,
    WAIT,
    PROOF_NEEDED,
    PASSKEY_WRONG,
    PASSKEYS_MANY,
    DATA_ON_ITS_WAY,
    LAST_ADDRESS,
    ALREADY_SET_UP,
    SET_UP_ENDED;

    @Override
    public Optional<String> page() {
        return this == PROOF_NEEDED ? Optional.of(FreshSignIn.PAGE) : Optional.empty();
    }
}
