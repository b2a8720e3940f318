package org.preau.shared;

import java.util.Collections;
import java.util.List;

/** How many things a space holds, beyond those that are shown of it. */
public record Further(SpaceId space, long things) {

    /**
     * What is left where there is any.
     *
     * @param all how many each space holds
     * @param shown the space of each thing that is shown
     */
    public static List<Further> beyond(List<Further> all, List<SpaceId> shown) {
        return all.stream()
                .map(there -> new Further(there.space(), there.things() - Collections.frequency(shown, there.space())))
                .filter(left -> left.things() > 0)
                .toList();
    }
}
