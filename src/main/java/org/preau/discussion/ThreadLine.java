package org.preau.discussion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.RefSource;
import org.preau.shared.SpaceId;
import org.preau.shared.text.Sentences;

/**
 * A thread as it is listed: what all its readers see; what each has read is told apart. As JSON it is what
 * {@code <preau-threads>} draws, and no more.
 *
 * @param channel the channel's id, or null for a thread about a thing
 * @param about that thing as the reader sees it, or null
 * @param title as somebody wrote it; empty when Préau tells something by it, and when it is about a thing
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
        @JsonIgnore RefSource.@Nullable Preview about,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Notice notice,
        Instant at,
        int seq,

        @JsonIgnoreProperties({"initials", "colour"}) @Nullable
        Person author,

        String excerpt) {

    /** What it is called, for this reader: a thread about a thing by the name of the thing. */
    public String titled(Sentences reader) {
        var written = about == null ? title : about.title();
        return notice == null ? written : notice.in(reader);
    }

    /** Where it is read, below the association's address: what is said about a thing stands with the thing. */
    public String path() {
        return about == null ? ThreadRefs.PAGES.to(space, id) : about.path();
    }
}
