package org.preau.discussion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.SpaceId;
import org.preau.shared.text.Sentences;

/**
 * A thread as it is listed: what all its readers see; what each has read is told apart. As JSON it is what
 * {@code <preau-threads>} draws, and no more.
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
        @JsonIgnore SpaceId space,
        @JsonIgnore @Nullable ChannelId channel,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Notice notice,
        Instant at,
        int seq,
        @JsonIgnoreProperties({"initials", "colour"}) @Nullable Person author,
        String excerpt) {

    /** What it is called, for this reader. */
    public String titled(Sentences reader) {
        return notice == null ? title : notice.in(reader);
    }
}
