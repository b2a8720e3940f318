package org.preau.member;

import java.time.Instant;
import java.util.Optional;
import org.preau.account.AccountClosing;
import org.preau.account.SecondFactorDuty;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an account means here: whether it must have a second factor, and what its end ends. */
@Component
class AccountTies implements SecondFactorDuty {

    private final MemberRepository members;
    private final Departures departures;

    AccountTies(MemberRepository members, Departures departures) {
        this.members = members;
        this.departures = departures;
    }

    /** Since they manage some association, the demo left aside. */
    @Override
    public Optional<Instant> since(AccountId account) {
        return members.managing(account).stream().map(Member::roleSince).min(Instant::compareTo);
    }

    /** @throws org.preau.shared.Refusal last owner: then the account stays too */
    @EventListener
    void on(AccountClosing closing) {
        departures.erase(Actor.system(), closing.account());
    }
}
