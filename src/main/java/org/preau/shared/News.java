package org.preau.shared;

import java.util.Set;

/** What is new for a person, as the list of spaces shows it; implemented by the feature that knows. */
public interface News {

    /** The spaces with something this person has not read, shown bold. */
    Set<SpaceId> spacesWithNews(Actor.Member actor);
}
