package org.preau.poll;

import java.util.List;
import java.util.Map;
import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens to polls. */
public sealed interface PollEvent extends Happening {

    Spot spot();

    /** What open screens must read again. */
    default Touched touched() {
        return Touched.NOTHING;
    }

    @Override
    default SpaceId space() {
        return spot().space();
    }

    @Override
    default Ref about() {
        return spot().topic();
    }

    /** The live topic of the list of a space's polls. */
    static Ref listOf(SpaceId space) {
        return Ref.to(Ref.Kind.POLL, space);
    }

    /** In which poll of which space it happened. */
    record Spot(SpaceId space, PollId poll) {

        /** The live topic of the poll. */
        public Ref topic() {
            return Ref.to(Ref.Kind.POLL, poll);
        }
    }

    /** The things whose faces may have changed. */
    record Touched(boolean head, List<OptionId> options, List<ParticipantId> participants) {

        static final Touched NOTHING = new Touched(false, List.of(), List.of());
        static final Touched HEAD = new Touched(true, List.of(), List.of());

        static Touched option(OptionId option) {
            return new Touched(false, List.of(option), List.of());
        }

        static Touched participant(ParticipantId participant) {
            return new Touched(false, List.of(), List.of(participant));
        }
    }

    /** What happened to the poll as a whole. */
    sealed interface OfPoll extends PollEvent {

        @Override
        default Touched touched() {
            return Touched.HEAD;
        }
    }

    record PollAsked(Actor by, Spot spot) implements OfPoll {}

    record PollRewritten(Actor by, Spot spot) implements OfPoll {}

    record PollClosed(Actor by, Spot spot) implements OfPoll {}

    record PollReopened(Actor by, Spot spot) implements OfPoll {}

    record PollRemoved(Actor by, Spot spot) implements OfPoll {}

    record PollRestored(Actor by, Spot spot) implements OfPoll {}

    /** What happened to one of its dates. */
    sealed interface OfDate extends PollEvent {

        OptionId option();

        @Override
        default Map<String, String> details() {
            return Map.of("option", option().toString());
        }

        @Override
        default Touched touched() {
            return Touched.option(option());
        }
    }

    record DateAdded(Actor by, Spot spot, OptionId option) implements OfDate {}

    record DateStruck(Actor by, Spot spot, OptionId option) implements OfDate {}

    record DateRestored(Actor by, Spot spot, OptionId option) implements OfDate {}

    /** What happened to somebody in it, or was done by them. */
    sealed interface OfParticipant extends PollEvent {

        ParticipantId participant();

        @Override
        default Map<String, String> details() {
            return Map.of("participant", participant().toString());
        }

        @Override
        default Touched touched() {
            return Touched.participant(participant());
        }
    }

    record Answered(Actor by, Spot spot, ParticipantId participant) implements OfParticipant {}

    record ParticipantStruck(Actor by, Spot spot, ParticipantId participant) implements OfParticipant {}

    record ParticipantRestored(Actor by, Spot spot, ParticipantId participant) implements OfParticipant {}

    /** What happened to several people in one act. */
    sealed interface OfParticipants extends PollEvent {

        List<ParticipantId> participants();

        @Override
        default Map<String, String> details() {
            return Map.of("count", String.valueOf(participants().size()));
        }

        @Override
        default Touched touched() {
            return new Touched(false, List.of(), participants());
        }
    }

    /** People who are counted on, told together: whoever they are, everybody of a space is asked in one act. */
    record ParticipantsExpected(Actor by, Spot spot, List<ParticipantId> participants) implements OfParticipants {}

    /** All who had come by a link for all that got about. */
    record GuestsStruck(Actor by, Spot spot, List<ParticipantId> participants) implements OfParticipants {}

    record GuestsRestored(Actor by, Spot spot, List<ParticipantId> participants) implements OfParticipants {}

    /** Somebody was given an address that opens the poll: anybody, or the one it is for. No screen shows it. */
    record LinkOpened(Actor by, Spot spot) implements PollEvent {}

    /** People were sent an address of their own, which whoever keeps the poll sees beside their names. */
    record LinksSent(Actor by, Spot spot, List<ParticipantId> participants) implements PollEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("count", String.valueOf(participants.size()));
        }

        @Override
        public Touched touched() {
            return new Touched(false, List.of(), participants);
        }
    }

    /** Addresses that opened it do so no more. */
    record LinksEnded(Actor by, Spot spot) implements PollEvent {}
}
