package org.preau.shared;

import java.util.List;
import java.util.Optional;

/**
 * How a feature lets the others point at its things without importing it. Each feature implements it once per kind;
 * Spring gathers them.
 */
public interface RefSource {

    Ref.Kind kind();

    /** What a link to the thing shows to this actor; empty when they may not see it, exactly as when it does not exist. */
    Optional<Preview> preview(Actor actor, Ref ref);

    /**
     * The things whose name holds these words, for the direct field.
     *
     * @param words as typed, at least one character
     * @param most how many to give at most
     */
    List<Preview> find(Actor actor, String words, int most);

    /** The thing that a path below the association's address opens; empty for the address of anything else. */
    default Optional<Ref> at(String path) {
        return Optional.empty();
    }

    /**
     * A thing in one line.
     *
     * @param where the place it belongs to, such as its space
     * @param path where it opens, below the association's address
     */
    record Preview(Ref ref, String title, String where, String path) {}
}
