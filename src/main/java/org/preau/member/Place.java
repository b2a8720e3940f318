package org.preau.member;

import org.preau.shared.SpaceId;

/** Where an actor stands towards one audience: in which space, at which level. */
public record Place(SpaceId space, Level level) {}
