package org.preau.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.SpaceId;
import org.preau.shared.text.Sentences;

/**
 * A thread as it is listed: what all its readers see; what each has read is told apart.
 *
 * @param channel the channel's id, or null for a thread about a thing
 * @param title as somebody wrote it; empty when Préau tells something by it
 * @param notice what that is, null otherwise
 * @param at when the last word was said
 * @param seq the place of the last message
 * @param author who said it, null when nobody did yet
 * @param excerpt its beginning, on one line
 */
public record ThreadLine(
        ThreadId id,
        SpaceId space,
        @Nullable ChannelId channel,
        String title,
        @Nullable Notice notice,
        Instant at,
        int seq,
        @Nullable Person author,
        String excerpt) {

    /** What it is called, for this reader. */
    public String titled(Sentences reader) {
        return notice == null ? title : notice.in(reader);
    }
}
