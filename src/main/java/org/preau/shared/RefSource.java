package org.preau.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a feature lets the others point at its things without importing it. Each feature implements it once per kind;
 * {@link Refs} gathers them.
 */
public interface RefSource {

    Ref.Kind kind();

    /**
     * What links to these things show to this actor, in a number of statements that does not grow with them. A thing that they may not
     * see is left out, exactly as one that does not exist.
     */
    List<Preview> previews(Actor actor, Collection<UUID> things);

    /** How these things stand, under the same conditions; those of which there is nothing to tell are left out. */
    default List<Standing> standings(Actor actor, Collection<UUID> things) {
        return List.of();
    }

    /**
     * The things whose name holds these words, for the direct field.
     *
     * @param words as typed, at least one character
     * @param most how many to give at most
     */
    default List<Preview> find(Actor actor, String words, int most) {
        return List.of();
    }

    /** What somebody wrote there, for who makes something else of it; empty for things that are no words, and for who may not see it. */
    default Optional<String> words(Actor actor, UUID thing) {
        return Optional.empty();
    }

    /** The thing that a path below the association's address opens; empty for the address of anything else. */
    default Optional<Ref> at(String path) {
        return Optional.empty();
    }

    /** Of things that have a page of their own. */
    interface WithPages extends RefSource {

        RefPath pages();

        @Override
        default Ref.Kind kind() {
            return pages().kind();
        }

        @Override
        default Optional<Ref> at(String path) {
            return pages().read(path);
        }
    }

    /**
     * A thing in one line.
     *
     * @param where the place it belongs to, such as its space; empty when its name says enough
     * @param on its day, for what takes place
     * @param cancelled whether that does not take place after all
     * @param path where it opens, below the association's address
     */
    record Preview(
            Ref ref, String title, String where, @Nullable LocalDate on, boolean cancelled, String path) {

        public Preview(Ref ref, String title, String where, String path) {
            this(ref, title, where, null, false, path);
        }

        /** The space that it stands in, below which it opens. */
        public Optional<Ref> space() {
            var steps = path.split("/");
            return steps.length > 2 && steps[0].equals("s")
                    ? Optional.of(Ref.to(Ref.Kind.SPACE, SpaceId.of(steps[1])))
                    : Optional.empty();
        }

        /** What tells it from others of its name: its day, in the reader's words, or the place it belongs to. */
        public String beside(Function<LocalDate, String> inWords) {
            return on == null ? where : inWords.apply(on);
        }
    }
}
