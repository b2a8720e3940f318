package org.preau.account;

import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Service;

/** Looks at what somebody typed as their second factor; each look is counted, in a transaction of its own. */
@Service
public class SecondFactorCheck {

    private final SecondFactors factors;
    private final Journal journal;
    private final Patience patience;

    SecondFactorCheck(SecondFactors factors, Journal journal, Patience patience) {
        this.factors = factors;
        this.journal = journal;
        this.patience = patience;
    }

    /** Refused unless these are digits of the phone, or a recovery code, not used before. */
    public void require(AccountId account, String typed, Network from) {
        var target = Target.secondFactor(account.toString());
        patience.count(target);
        if (!isDigits(account, typed) && !isRecovery(account, typed, from)) {
            journal.keep(new Entry(Entry.Act.SIGN_IN_REFUSED, account, "", from));
            throw new Refusal(AccountReason.CODE_WRONG);
        }
        patience.forget(target);
    }

    private boolean isDigits(AccountId account, String typed) {
        return factors.acceptDigits(account, typed);
    }

    private boolean isRecovery(AccountId account, String typed, Network from) {
        var right = factors.acceptRecovery(account, typed);
        if (right) {
            journal.keep(new Entry(Entry.Act.RECOVERY_CODE_USED, account, "", from));
        }
        return right;
    }
}
