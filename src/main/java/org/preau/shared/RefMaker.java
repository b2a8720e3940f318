package org.preau.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * How a feature lets the others make a thing of its kind without importing it: a card out of a message, a meeting out of an
 * event. Each feature implements it once per kind that can be made so; {@link Making} gathers them.
 */
public interface RefMaker {

    Ref.Kind kind();

    /** Whether to offer it in a space; making asks again. */
    boolean offered(Actor actor, SpaceId space);

    /**
     * Where a person completes it, when it cannot be made at once: a poll needs dates.
     *
     * @return the path of the form below the association's address; empty when it is made at once
     */
    default Optional<String> form(SpaceId space, Ref from) {
        return Optional.empty();
    }

    /** Makes it, in the transaction of {@link Making}, through the door of the feature. */
    Ref make(Actor actor, Seed seed);

    /** Puts away what was made at once, where its feature puts such things; refused of what cannot be taken back so. */
    default void takeBack(Actor actor, UUID thing) {
        throw Refusal.notAllowed();
    }
}
