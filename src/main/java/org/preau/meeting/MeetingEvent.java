package org.preau.meeting;

import java.util.Map;
import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens to meetings. */
public sealed interface MeetingEvent extends Happening {

    Spot spot();

    @Override
    default SpaceId space() {
        return spot().space();
    }

    @Override
    default Ref about() {
        return spot().topic();
    }

    /** To which meeting of which space it happened. */
    record Spot(SpaceId space, MeetingId meeting) {

        /** The live topic of the meeting. */
        public Ref topic() {
            return Ref.to(Ref.Kind.MEETING, meeting);
        }

        /** The live topic of the list of the space's meetings. */
        public Ref list() {
            return listOf(space);
        }
    }

    /** The live topic of the list of a space's meetings. */
    static Ref listOf(SpaceId space) {
        return Ref.to(Ref.Kind.MEETING, space);
    }

    record MeetingMade(Actor by, Spot spot) implements MeetingEvent {}

    /** It was made by mistake, or by an act that was undone: its event, if that is there, is one like any other. */
    record MeetingTakenBack(Actor by, Spot spot) implements MeetingEvent {}

    /** What happened to one point of its agenda. */
    sealed interface OfItem extends MeetingEvent {

        AgendaItemId item();

        @Override
        default Map<String, String> details() {
            return Map.of("item", item().toString());
        }
    }

    record ItemAdded(Actor by, Spot spot, AgendaItemId item) implements OfItem {}

    record ItemRewritten(Actor by, Spot spot, AgendaItemId item) implements OfItem {}

    record ItemMoved(Actor by, Spot spot, AgendaItemId item) implements OfItem {}

    record ItemRemoved(Actor by, Spot spot, AgendaItemId item) implements OfItem {}

    record ItemBroughtBack(Actor by, Spot spot, AgendaItemId item) implements OfItem {}

    /** @param member who comes or not: the actor, or somebody for whom it was noted */
    record ComingSaid(Actor by, Spot spot, MemberId member, boolean coming) implements MeetingEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("member", member.toString(), "coming", String.valueOf(coming));
        }
    }
}
