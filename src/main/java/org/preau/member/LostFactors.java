package org.preau.member;

import java.util.List;
import org.preau.account.FreshSignIn;
import org.preau.account.Rescues;
import org.preau.account.SecondFactors;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/**
 * The way back in for a member who lost their second factor and their recovery codes with it: an owner, who knows them, takes it
 * off. They are told by mail; their password, or a code by mail, opens as before, and whoever must have a factor sets it up anew.
 */
@Service
public class LostFactors {

    private final MemberRepository members;
    private final AssociationRepository associations;
    private final SecondFactors factors;
    private final Rescues rescues;
    private final Access access;
    private final FreshSignIn fresh;
    private final Journal journal;

    LostFactors(
            MemberRepository members,
            AssociationRepository associations,
            SecondFactors factors,
            Rescues rescues,
            Access access,
            FreshSignIn fresh,
            Journal journal) {
        this.members = members;
        this.associations = associations;
        this.factors = factors;
        this.rescues = rescues;
        this.access = access;
        this.fresh = fresh;
        this.journal = journal;
    }

    /** Whether there is one to take off; never of oneself, who does so in one's account. */
    @Query
    public boolean isTheirs(Actor.Member actor, MemberId id) {
        return access.allowed(actor).contains(AssociationAction.TAKE_OFF_FACTOR)
                && !actor.id().equals(id)
                && factors.isOn(accountOf(member(actor, id)));
    }

    /**
     * Asks for a fresh sign-in. Who manages another association too is not this owner's to make less safe.
     *
     * @throws Refusal manages elsewhere; not found for who has no account
     */
    @UseCase
    public void takeOff(Actor.Member actor, MemberId id) {
        access.require(actor, AssociationAction.TAKE_OFF_FACTOR);
        fresh.requireAtScreen();
        var member = member(actor, id);
        var account = accountOf(member);
        if (members.managing(account).stream()
                .anyMatch(other -> !other.association().equals(actor.association()))) {
            throw new Refusal(MemberReason.MANAGES_ELSEWHERE, member.name());
        }
        var by = member(actor, actor.id()).name();
        rescues.takeOffFactors(
                account,
                by,
                associations.among(List.of(actor.association())).getFirst().name());
        journal.keep(actor, actor.association(), JournalAct.LOST_FACTOR_TAKEN_OFF, id);
    }

    private Member member(Actor.Member actor, MemberId id) {
        return members.findIn(actor.association(), id).filter(Member::isActive).orElseThrow(Refusal::notFound);
    }

    private static AccountId accountOf(Member member) {
        var account = member.account();
        if (account == null) {
            throw Refusal.notFound();
        }
        return account;
    }
}
