package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/** The invitations of an association as they stand, and whom they leave to be asked in. */
@Component
class KnownInvitations {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final Access access;
    private final Clock clock;

    KnownInvitations(InvitationRepository invitations, MemberRepository members, Access access, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    /** Newest first. */
    List<InvitationCard> cards(Actor.Member actor) {
        var found = invitations.in(actor.association());
        var people =
                named(found.stream().flatMap(one -> Stream.concat(Stream.of(one.inviter()), one.guest().stream())));
        return found.stream()
                .flatMap(invitation -> Stream.ofNullable(people.get(invitation.inviter()))
                        .map(maker -> invitation.card(maker, invitation.guest().map(people::get))))
                .toList();
    }

    InvitationMatch match(Actor.Member actor) {
        return match(actor, members.reachableIn(actor.association()));
    }

    /** @param all who may be written to in the association */
    InvitationMatch match(Actor.Member actor, List<Member> all) {
        var rolesToo = access.may(actor, AssociationAction.CHANGE_ROLES);
        return new InvitationMatch(all, open(actor), role -> rolesToo || !role.atLeast(Role.ADMIN));
    }

    /** Those by which somebody may come in at this moment. */
    private List<Invitation> open(Actor.Member actor) {
        var sent = invitations.in(actor.association());
        var makers = named(sent.stream().map(Invitation::inviter));
        return sent.stream()
                .filter(invitation -> invitation.opensAt(clock.instant()))
                .filter(invitation ->
                        Stream.ofNullable(makers.get(invitation.inviter())).anyMatch(invitation::isHeldBy))
                .toList();
    }

    private Map<MemberId, Member> named(Stream<MemberId> people) {
        return members.named(people.distinct().toList()).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }
}
