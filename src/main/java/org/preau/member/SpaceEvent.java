package org.preau.member;

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

    record SeatGiven(Actor by, SpaceId space, MemberId member, Level level) implements SpaceEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("member", member.toString(), "level", level.name());
        }
    }

    /** The screens of this member that show the space close at once. */
    record SeatTaken(Actor by, SpaceId space, MemberId member) implements SpaceEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("member", member.toString());
        }
    }
}
