package org.preau.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/** All that a human said here, in threads and about things. */
@Component
class MessageTraces implements Traces {

    private final MessageRepository messages;

    MessageTraces(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public String part() {
        return "messages";
    }

    /** Read while it is written. */
    @Override
    public Iterable<Written> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return () -> new Sayings(messages, memberships, seen);
    }

    /** One message, as it was typed; a deleted one for as long as it can be brought back. */
    record Written(@Nullable String thread, Instant at, @Nullable Instant edited, MessageState state, String text) {

        static Written of(MessageRepository.Saying said, Set<AudienceId> seen) {
            var thread = seen.contains(said.getAudience()) ? said.getThread() : null;
            return new Written(thread, said.getAt(), said.getEdited(), said.getState(), said.getText());
        }
    }
}
