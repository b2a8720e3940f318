package org.preau.shared;

/**
 * How a feature lets the others make a thing of its kind without importing it: a card out of a message, a meeting out of an
 * event. Each feature implements it once per kind that can be made so; {@link Making} gathers them.
 */
public interface RefMaker {

    Ref.Kind kind();

    /** Whether to offer it in a space; making asks again. */
    boolean offered(Actor actor, SpaceId space);

    /** Makes it, in the transaction of {@link Making}, through the door of the feature. */
    Ref make(Actor actor, Seed seed);
}
