package org.preau.shared;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a job does for many things that have nothing to do with each other: what fails for one is kept in the log, and keeps it from no other. */
public final class EachAlone {

    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);

    private EachAlone() {}

    /** @param failed the sentence for the log, {@code {}} standing for the thing */
    public static <T> void of(Stream<T> things, Consumer<T> act, String failed) {
        things.forEach(thing -> {
            try {
                act.accept(thing);
            } catch (RuntimeException failure) {
                LOG.error(failed, thing, failure);
            }
        });
    }
}
