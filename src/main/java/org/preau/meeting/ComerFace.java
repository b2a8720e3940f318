package org.preau.meeting;

import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * Somebody of whom a meeting knows whether they come.
 *
 * @param id tells them apart: the member, or the place of a guest
 * @param member null for a guest of the poll
 * @param foreseen whether the answer was given to the poll, before there was a meeting
 */
public record ComerFace(
        String id,
        @Nullable MemberId member,
        String name,
        String initials,
        String colour,
        Coming coming,
        boolean foreseen) {}
