package org.preau.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;

/**
 * What somebody said elsewhere, with the day they said it.
 *
 * @param clientId made from what the comment is called there, so that taking it again keeps one
 * @param edited when its words were last changed, or null
 */
public record TakenComment(
        ClientId clientId,
        MemberId author,
        Markdown text,
        Instant at,
        @Nullable Instant edited) {}
