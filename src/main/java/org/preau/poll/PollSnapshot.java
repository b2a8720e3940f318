package org.preau.poll;

import java.util.List;

/**
 * A poll as a freshly opened screen shows it.
 *
 * @param participants those who answered, in the order they came, then those who are expected
 */
public record PollSnapshot(
        PollHead poll, List<OptionFace> options, List<ParticipantFace> participants, boolean mayAnswer) {}
