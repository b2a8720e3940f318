package org.preau.account;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/**
 * One line of the journal: never a token, an address or a text that somebody wrote.
 *
 * @param account who acted; null when it was nobody in particular, such as a refused sign-in
 * @param about what it was done to: an id, a role, a browser; at most 64 characters
 */
public record Entry(Act act, @Nullable AccountId account, String about, Network from) {

    /** What is kept for a year. */
    public enum Act {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT,
        TICKET_STOLEN,
        SESSIONS_ENDED,
        PASSWORD_CHANGED,
        RESCUED,
        ADDRESS_ADDED,
        ADDRESS_LEFT,
        FACTOR_ADDED,
        FACTOR_REMOVED,
        /** By an owner of their association: they had lost it. */
        FACTOR_TAKEN_OFF,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        RECOVERY_CODE_USED,
        DATA_TAKEN,
        ACCOUNT_CLOSED;

        /** How people enter and leave, and how safely: what the owners of their associations read too. */
        public static final Set<Act> ENTRANCES = Set.copyOf(EnumSet.of(
                SIGNED_IN,
                SIGN_IN_REFUSED,
                SIGNED_OUT,
                TICKET_STOLEN,
                SESSIONS_ENDED,
                PASSWORD_CHANGED,
                RESCUED,
                FACTOR_ADDED,
                FACTOR_REMOVED,
                FACTOR_TAKEN_OFF,
                PASSKEY_ADDED,
                PASSKEY_REMOVED,
                RECOVERY_CODE_USED,
                DATA_TAKEN));
    }
}
