package org.preau.poll;

import org.jspecify.annotations.Nullable;

/**
 * A poll as it is listed.
 *
 * @param open whether it takes answers
 * @param awaitsMe whether somebody counts on the reader's answer, and has none
 * @param outcome what came of the date that was chosen
 */
public record PollLine(
        PollHead poll,
        boolean open,
        boolean awaitsMe,
        int answered,
        int all,
        @Nullable Outcome outcome) {}
