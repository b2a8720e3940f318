package org.preau.poll;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a poll, as {@code <preau-poll>} applies it: faces replace those of the same id.
 *
 * @param rev the revision that the screen reaches by it
 * @param poll only when it changed itself
 * @param gone dates and people that are no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PollChanged(
        long rev,
        @Nullable PollHead poll,
        List<OptionFace> options,
        List<ParticipantFace> participants,
        List<UUID> gone) {}
