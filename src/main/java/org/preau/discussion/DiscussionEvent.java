package org.preau.discussion;

import java.util.Map;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens in threads. */
public sealed interface DiscussionEvent extends Happening {

    Spot spot();

    @Override
    default SpaceId space() {
        return spot().space();
    }

    @Override
    default Ref about() {
        return spot().topic();
    }

    /**
     * Where it happened.
     *
     * @param subject the thing the thread is about, such as a card; empty for a thread of a channel
     */
    record Spot(SpaceId space, ThreadId thread, Optional<Ref> subject) {

        /** The live topic of the thread. */
        public Ref topic() {
            return Ref.to(Ref.Kind.THREAD, thread);
        }
    }

    record ThreadOpened(Actor by, Spot spot) implements DiscussionEvent {}

    record ThreadRenamed(Actor by, Spot spot) implements DiscussionEvent {}

    /** Under another channel. */
    record ThreadMoved(Actor by, Spot spot) implements DiscussionEvent {}

    /** Into the bin. */
    record ThreadRemoved(Actor by, Spot spot) implements DiscussionEvent {}

    /** Out of the bin. */
    record ThreadRestored(Actor by, Spot spot) implements DiscussionEvent {}

    /** An import added words to a thread that was there: screens load it anew, nobody is told by name. */
    record TalkTaken(Actor by, Spot spot) implements DiscussionEvent {}

    /** What happened to one message. */
    sealed interface OfMessage extends DiscussionEvent {

        MessageId message();

        @Override
        default Map<String, String> details() {
            return Map.of("message", message().toString());
        }
    }

    record MessagePosted(Actor by, Spot spot, MessageId message) implements OfMessage {}

    record MessageEdited(Actor by, Spot spot, MessageId message) implements OfMessage {}

    record MessageDeleted(Actor by, Spot spot, MessageId message) implements OfMessage {}

    record MessageHidden(Actor by, Spot spot, MessageId message) implements OfMessage {}

    record MessageRestored(Actor by, Spot spot, MessageId message) implements OfMessage {}
}
