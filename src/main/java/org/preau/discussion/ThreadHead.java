package org.preau.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.RefSource;
import org.preau.shared.SpaceId;
import org.preau.shared.text.Sentences;

/**
 * A thread as it stands above its messages.
 *
 * @param channel null for a thread about a thing
 * @param about that thing as the reader sees it, or null
 * @param title as somebody wrote it; empty when Préau tells something by it, and when it is about a thing
 * @param notice what that is, null otherwise
 * @param openedBy null when Préau itself opened it
 * @param seq the place of the last message
 * @param mayPost whether to show the composer
 * @param mayRename whether to show the pencil beside its title
 * @param mayRemove whether to show the bin there
 * @param mayMove whether to show the way to another channel
 * @param mayHide whether to show « masquer » beside others' words
 */
public record ThreadHead(
        ThreadId id,
        SpaceId space,
        @Nullable ChannelLine channel,
        RefSource.@Nullable Preview about,
        String title,
        @Nullable Notice notice,
        @Nullable Person openedBy,
        Instant openedAt,
        int seq,
        boolean mayPost,
        boolean mayRename,
        boolean mayRemove,
        boolean mayMove,
        boolean mayHide) {

    /** What it is called, for this reader: a thread about a thing by the name of the thing. */
    public String titled(Sentences reader) {
        var written = about == null ? title : about.title();
        return notice == null ? written : notice.in(reader);
    }
}
