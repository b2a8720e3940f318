package org.preau.member;

import java.time.Clock;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** Members coming, changing and going. */
@Service
public class Members {

    private final MemberRepository members;
    private final Access access;
    private final Clock clock;

    Members(MemberRepository members, Access access, Clock clock) {
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    /** Writes a person into the association; they need no account to be written, assigned or counted. */
    @UseCase
    public MemberId write(Actor actor, AssociationId association, PersonName name, Role role) {
        if (actor instanceof Actor.Member member && !member.association().equals(association)) {
            throw Refusal.notFound();
        }
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        return members.save(new Member(association, name, role, clock.instant())).id();
    }

    /** Gives the member the account with which they sign in. */
    @UseCase
    public void connect(Actor.System system, AssociationId association, MemberId member, AccountId account) {
        members.findIn(association, member).orElseThrow(Refusal::notFound).signInWith(account);
    }
}
