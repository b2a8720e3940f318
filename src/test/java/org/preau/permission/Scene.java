package org.preau.permission;

import org.preau.Story;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;

/**
 * Where an action is tried.
 *
 * @param space a space of the kind that the row names, with a person on each level
 * @param lead who leads it, and makes the thing that the action is tried on
 */
public record Scene(Story story, SpaceId space, Actor.Member lead) {}
