package org.preau.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.SpaceId;

/**
 * A thread as it is listed: what all its readers see; what each has read is told apart.
 *
 * @param channel the channel's id, or null for a thread about a thing
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
        Instant at,
        int seq,
        @Nullable Person author,
        String excerpt) {}
