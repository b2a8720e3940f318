package org.preau.account;

import java.util.function.BooleanSupplier;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Service;

/** Looks at what somebody shows as their second factor; each look is counted, in a transaction of its own. */
@Service
public class SecondFactorCheck {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Journal journal;
    private final Patience patience;

    SecondFactorCheck(SecondFactors factors, Passkeys passkeys, Journal journal, Patience patience) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.journal = journal;
        this.patience = patience;
    }

    /** Refused unless these are digits of the phone, or a recovery code, not used before. */
    public void require(AccountId account, String typed, Network from) {
        require(account, AccountReason.CODE_WRONG, from, () -> isTyped(account, typed, from));
    }

    /** Refused unless one of their passkeys gave this answer. */
    public void require(AccountId account, PasskeyAnswer answer, Network from) {
        require(account, AccountReason.PASSKEY_WRONG, from, () -> isOfKey(account, answer));
    }

    private void require(AccountId account, AccountReason otherwise, Network from, BooleanSupplier look) {
        var target = Target.secondFactor(account.toString());
        patience.count(target);
        if (!look.getAsBoolean()) {
            journal.keep(new Entry(Entry.Act.SIGN_IN_REFUSED, account, "", from));
            throw new Refusal(otherwise);
        }
        patience.forget(target);
    }

    private boolean isTyped(AccountId account, String typed, Network from) {
        return factors.acceptDigits(account, typed) || isRecovery(account, typed, from);
    }

    private boolean isOfKey(AccountId account, PasskeyAnswer answer) {
        try {
            return passkeys.accept(account, answer);
        } catch (Refusal malformed) {
            return false;
        }
    }

    private boolean isRecovery(AccountId account, String typed, Network from) {
        var right = factors.acceptRecovery(account, typed);
        if (right) {
            journal.keep(new Entry(Entry.Act.RECOVERY_CODE_USED, account, "", from));
        }
        return right;
    }
}
