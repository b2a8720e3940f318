package org.preau.board;

import java.util.List;
import java.util.Map;
import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens on boards. */
public sealed interface BoardEvent extends Happening {

    Spot spot();

    /** What open screens must read again. */
    Touched touched();

    @Override
    default SpaceId space() {
        return spot().space();
    }

    /** The live topic of the list of a space's boards. */
    static Ref listOf(SpaceId space) {
        return Ref.to(Ref.Kind.BOARD, space);
    }

    /** On which board it happened. */
    record Spot(SpaceId space, BoardId board) {

        /** The live topic of the board. */
        public Ref topic() {
            return Ref.to(Ref.Kind.BOARD, board);
        }
    }

    /** What happened to one card. */
    sealed interface OfCard extends BoardEvent {

        CardId card();

        @Override
        default Ref about() {
            return Ref.to(Ref.Kind.CARD, card());
        }

        @Override
        default Touched touched() {
            return Touched.card(card());
        }
    }

    /** What happened to one lane. */
    sealed interface OfLane extends BoardEvent {

        LaneId lane();

        @Override
        default Ref about() {
            return Ref.to(Ref.Kind.LANE, lane());
        }

        @Override
        default Touched touched() {
            return Touched.lane(lane());
        }
    }

    record CardAdded(Actor by, Spot spot, CardId card) implements OfCard {}

    /** @param reranked the lane where every card got a new place, because no number was left between two of them */
    record CardMoved(Actor by, Spot spot, CardId card, LaneId from, LaneId to, boolean reranked) implements OfCard {

        @Override
        public Map<String, String> details() {
            return Map.of("from", from.toString(), "to", to.toString());
        }

        @Override
        public Touched touched() {
            return reranked ? Touched.BOARD : Touched.cardFrom(card, from);
        }
    }

    record CardRenamed(Actor by, Spot spot, CardId card) implements OfCard {}

    record CardDescribed(Actor by, Spot spot, CardId card) implements OfCard {}

    record CardDueChanged(Actor by, Spot spot, CardId card) implements OfCard {}

    record CardDone(Actor by, Spot spot, CardId card, boolean done) implements OfCard {

        @Override
        public Map<String, String> details() {
            return Map.of("done", String.valueOf(done));
        }
    }

    record CardLabelled(Actor by, Spot spot, CardId card, LabelId label, boolean on) implements OfCard {

        @Override
        public Map<String, String> details() {
            return Map.of("label", label.toString(), "on", String.valueOf(on));
        }
    }

    record CardAssigned(Actor by, Spot spot, CardId card, MemberId member, boolean on) implements OfCard {

        @Override
        public Map<String, String> details() {
            return Map.of("member", member.toString(), "on", String.valueOf(on));
        }

        @Override
        public Touched touched() {
            return Touched.cardOf(card, on ? List.of() : List.of(member));
        }
    }

    record CardArchived(Actor by, Spot spot, CardId card) implements OfCard {}

    record CardRestored(Actor by, Spot spot, CardId card) implements OfCard {}

    record ChecklistChanged(Actor by, Spot spot, CardId card) implements OfCard {}

    record LaneAdded(Actor by, Spot spot, LaneId lane) implements OfLane {}

    record LaneRenamed(Actor by, Spot spot, LaneId lane) implements OfLane {}

    /** @param reranked whether every lane of the board got a new place */
    record LaneMoved(Actor by, Spot spot, LaneId lane, boolean reranked) implements OfLane {

        @Override
        public Touched touched() {
            return reranked ? Touched.BOARD : Touched.lane(lane);
        }
    }

    /** Its cards went out of sight with it, however many. */
    record LaneArchived(Actor by, Spot spot, LaneId lane) implements OfLane {

        @Override
        public Touched touched() {
            return Touched.BOARD;
        }
    }

    /** With its cards, however many. */
    record LaneRestored(Actor by, Spot spot, LaneId lane) implements OfLane {

        @Override
        public Touched touched() {
            return Touched.BOARD;
        }
    }

    /** What happened to the board as a whole. */
    sealed interface OfBoard extends BoardEvent {

        @Override
        default Ref about() {
            return spot().topic();
        }
    }

    /** What the list of a space's boards shows too. */
    sealed interface Listed extends OfBoard {

        @Override
        default Touched touched() {
            return Touched.BOARD;
        }
    }

    record BoardCreated(Actor by, Spot spot) implements Listed {}

    record BoardRenamed(Actor by, Spot spot) implements Listed {}

    /** Its cards went out of sight with it, however many. */
    record BoardRemoved(Actor by, Spot spot) implements Listed {}

    record BoardRestored(Actor by, Spot spot) implements Listed {}

    record LabelChanged(Actor by, Spot spot, LabelId label) implements OfBoard {

        @Override
        public Touched touched() {
            return Touched.label(label);
        }
    }

    /** Screens load anew: any card may have borne it. */
    record LabelRemoved(Actor by, Spot spot, LabelId label) implements OfBoard {

        @Override
        public Touched touched() {
            return Touched.BOARD;
        }
    }

    record LabelRestored(Actor by, Spot spot, LabelId label) implements OfBoard {

        @Override
        public Touched touched() {
            return Touched.BOARD;
        }
    }

    /** A whole board was taken from another tool, or taken again: open screens load anew, nobody is told by name. */
    record BoardTaken(Actor by, Spot spot) implements Listed {}
}
