package org.preau.member;

import java.util.List;
import java.util.Map;
import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens to a space and its seats. */
public sealed interface SpaceEvent extends Happening {

    @Override
    default Ref about() {
        return Ref.to(Ref.Kind.SPACE, space());
    }

    record SpaceCreated(Actor by, SpaceId space) implements SpaceEvent {}

    record SpaceDescribed(Actor by, SpaceId space) implements SpaceEvent {}

    record SpaceArchived(Actor by, SpaceId space) implements SpaceEvent {}

    record SpaceRestored(Actor by, SpaceId space) implements SpaceEvent {}

    /** What happened to one member's place. */
    sealed interface OfMember extends SpaceEvent {

        MemberId member();

        @Override
        default Map<String, String> details() {
            return Map.of("member", member().toString());
        }
    }

    record SeatGiven(Actor by, SpaceId space, MemberId member, Level level) implements OfMember {

        @Override
        public Map<String, String> details() {
            return Map.of("member", member.toString(), "level", level.name());
        }
    }

    /** The screens of this member that show the space close at once. */
    record SeatTaken(Actor by, SpaceId space, MemberId member) implements OfMember {}

    /** Somebody waits at the door: those who lead the space are to answer. */
    record SeatAsked(Actor by, SpaceId space, MemberId member) implements OfMember {}

    record SeatDeclined(Actor by, SpaceId space, MemberId member) implements OfMember {}

    /** An owner or administrator of the association took a seat without being asked in: the space is told. */
    record EnteredByOffice(Actor by, SpaceId space, MemberId member) implements OfMember {}

    /** Somebody who sat in a closed or secret space without an account has one now, and reads it: the space is told. */
    record SignsIn(Actor by, SpaceId space, MemberId member) implements OfMember {}

    /** Some sat down in a closed or secret space with their groups, and nobody who leads it did that: the space is told. */
    record EnteredByGroup(Actor by, SpaceId space, List<Entrant> entrants) implements SpaceEvent {}

    /** @param group by its name */
    record Entrant(MemberId member, String group) {}
}
