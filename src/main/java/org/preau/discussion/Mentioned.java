package org.preau.discussion;

import java.util.Collection;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** Who is named in some message. */
@Component
class Mentioned implements Engagements {

    private final MessageRepository messages;

    Mentioned(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return messages.mentionedAmong(people);
    }
}
