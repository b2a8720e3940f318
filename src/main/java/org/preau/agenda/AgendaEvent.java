package org.preau.agenda;

import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens to events. */
public sealed interface AgendaEvent extends Happening {

    Spot spot();

    @Override
    default SpaceId space() {
        return spot().space();
    }

    @Override
    default Ref about() {
        return Ref.to(Ref.Kind.EVENT, spot().event());
    }

    /** The live topic of a space's agenda. */
    static Ref topicOf(SpaceId space) {
        return Ref.to(Ref.Kind.AGENDA, space);
    }

    /** To which event of which space it happened. */
    record Spot(SpaceId space, EventId event) {

        /** The live topic of the space's agenda. */
        Ref topic() {
            return topicOf(space);
        }
    }

    record EventCreated(Actor by, Spot spot) implements AgendaEvent {}

    record EventRewritten(Actor by, Spot spot) implements AgendaEvent {}

    record EventCancelled(Actor by, Spot spot) implements AgendaEvent {}

    record EventRestored(Actor by, Spot spot) implements AgendaEvent {}

    record EventRemoved(Actor by, Spot spot) implements AgendaEvent {}

    /** Out of the bin. */
    record EventBroughtBack(Actor by, Spot spot) implements AgendaEvent {}

    /** It was made by an act that was undone: it never was. */
    record EventTakenBack(Actor by, Spot spot) implements AgendaEvent {}
}
