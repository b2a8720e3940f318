package org.preau.account;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What this room lets go of when an account ends; its lines in the journal stay for their year. */
@Component
class AccountRemains {

    private final BrowserSessionRepository sessions;
    private final MailCodeRepository codes;
    private final SecondFactors factors;

    AccountRemains(BrowserSessionRepository sessions, MailCodeRepository codes, SecondFactors factors) {
        this.sessions = sessions;
        this.codes = codes;
        this.factors = factors;
    }

    @EventListener
    void letGo(AccountClosing closing) {
        sessions.forgetOf(closing.account());
        codes.forgetOf(closing.account());
        factors.turnAllOff(closing.account());
    }
}
