package org.preau.shared;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One engine of the product that {@code bin/try NAME FILE…} runs on somebody's files in a scratch database.
 * A bean of this type is found by its name; a {@link Refusal} is printed as its sentence.
 */
public interface Trial {

    String name();

    /** What the engine kept of the file: each value becomes one JSON object on a line of its own. */
    Stream<?> run(Path file);
}
