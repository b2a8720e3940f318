package org.preau.poll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A poll as a freshly opened screen shows it.
 *
 * @param participants those who answered, in the order they came, then those who are expected
 * @param outcome what came of the date that was retained
 */
public record PollSnapshot(
        PollHead poll,
        List<OptionFace> options,
        List<ParticipantFace> participants,
        boolean mayAnswer,
        @Nullable Outcome outcome) {}
