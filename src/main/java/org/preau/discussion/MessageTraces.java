package org.preau.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
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

    @Override
    @Query
    public List<Written> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return messages.saidBy(memberships).stream()
                .map(said -> new Written(seen.contains(said.getAudience()) ? said.getThread() : null, said.getAt(), said.getEdited(), said.getState(), said.getText()))
                .toList();
    }

    /** One message, as it was typed; a deleted one for as long as it can be brought back. */
    record Written(@Nullable String thread, Instant at, @Nullable Instant edited, MessageState state, String text) {}
}
