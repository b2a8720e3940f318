package org.preau.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What becomes of one kind of thing in the bin; implemented by its feature, gathered by Spring. */
public interface BinSource {

    Ref.Kind kind();

    /** Whether they are another member's to bring back once the one is the other: not what was said by who they were. */
    default boolean goesOver() {
        return true;
    }

    /** The words by which who deleted them knows these things; those that the actor may no longer see are left out. */
    Map<UUID, String> names(Actor.Member actor, Collection<UUID> things);

    /** Brings one back to its place, through the door of the feature. */
    void bringBack(Actor.Member actor, UUID thing);

    /** Their time is over: nothing remains of them but the mark at their place. */
    void forget(Collection<UUID> things);

    /** How many are forgotten in one transaction: one where a single thing holds very much. */
    default int atOnce() {
        return 500;
    }
}
