package org.preau.shared;

import java.util.stream.Stream;

/** Something that must hold before real people are let in; every bean of this type is asked when profile {@code production} starts. */
public interface ProductionRule {

    /** One sentence for each thing that must change first; none when all is well. */
    Stream<String> broken();
}
