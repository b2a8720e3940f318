package org.preau.member;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/**
 * What may this actor see and do? The door of every feature begins here, inside the use case's transaction:
 * {@code var seats = access.seatsOf(actor)}, then find among them, then require the action.
 */
@Component
public class Access {

    private final AudienceRepository audiences;
    private final MemberRepository members;

    Access(AudienceRepository audiences, MemberRepository members) {
        this.audiences = audiences;
        this.members = members;
    }

    /** One statement: every audience the actor belongs to. A person who left the association belongs to none. */
    public Seats seatsOf(Actor actor) {
        return switch (actor) {
            case Actor.Member member -> new Seats(places(audiences.seenBy(member.id())));
            case Actor.System _ -> new Seats(places(audiences.all()));
            case Actor.LinkHolder _ -> new Seats(Map.of());
        };
    }

    private static Map<AudienceId, Place> places(List<SeenAudience> rows) {
        return rows.stream().collect(Collectors.toMap(SeenAudience::audienceId, SeenAudience::place));
    }

    /** The audience "everybody of this space", to which new content points unless it names seats. */
    public AudienceId everyoneIn(SpaceId space) {
        return audiences.everyoneIn(space).id();
    }

    /** @throws Refusal when the actor's role in the association is too low for this act */
    public void require(Actor actor, AssociationAction action) {
        if (!may(actor, action)) {
            throw Refusal.notAllowed();
        }
    }

    /** Whether to show a button; the use case asks again. */
    public boolean may(Actor actor, AssociationAction action) {
        return switch (actor) {
            case Actor.System _ -> true;
            case Actor.Member member -> roleOf(member.id()).atLeast(action.least());
            case Actor.LinkHolder _ -> false;
        };
    }

    /** All that the actor's role allows, asked once. */
    public Set<AssociationAction> allowed(Actor.Member actor) {
        var role = roleOf(actor.id());
        return Arrays.stream(AssociationAction.values())
                .filter(action -> role.atLeast(action.least()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Role roleOf(MemberId member) {
        return members.activeRole(member).orElseThrow(Refusal::notFound);
    }
}
