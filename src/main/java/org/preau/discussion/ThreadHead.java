package org.preau.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.SpaceId;
import org.preau.shared.text.Sentences;

/**
 * A thread as it stands above its messages.
 *
 * @param channel null for a thread about a thing
 * @param title as somebody wrote it; empty when Préau tells something by it
 * @param notice what that is, null otherwise
 * @param openedBy null when Préau itself opened it
 * @param seq the place of the last message
 * @param mayPost whether to show the composer
 * @param mayRename whether to show the pencil beside its title
 * @param mayHide whether to show « masquer » beside others' words
 */
public record ThreadHead(
        ThreadId id,
        SpaceId space,
        @Nullable ChannelLine channel,
        String title,
        @Nullable Notice notice,
        @Nullable Person openedBy,
        Instant openedAt,
        int seq,
        boolean mayPost,
        boolean mayRename,
        boolean mayHide) {

    /** What it is called, for this reader. */
    public String titled(Sentences reader) {
        return notice == null ? title : notice.in(reader);
    }
}
