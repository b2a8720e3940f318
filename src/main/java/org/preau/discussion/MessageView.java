package org.preau.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;

/**
 * A message as every reader of its thread sees it; the JSON that {@code <preau-timeline>} takes, which says nothing of what most messages
 * are not.
 *
 * @param clientId the name its sender's browser gave it
 * @param seq its place in the thread, from 1
 * @param edited when its words were last changed, or null
 * @param imported whether it was said in another tool and brought here
 * @param state {@code shown}, {@code deleted} or {@code hidden}
 * @param reason why it was hidden, or null
 * @param html its words, sanitized; empty unless shown
 */
public record MessageView(
        MessageId id,
        ClientId clientId,
        int seq,
        Person author,
        Instant at,
        @JsonInclude(Include.NON_NULL) @Nullable Instant edited,
        @JsonInclude(Include.NON_DEFAULT) boolean imported,
        String state,
        @JsonInclude(Include.NON_NULL) @Nullable String reason,
        String html) {}
