package org.preau.poll;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * Somebody in a poll, as a screen shows them.
 *
 * @param member who they are in the association; null for whoever came by the link
 * @param expected whether somebody counts on their answer
 * @param answers one letter a date, at the place of its number: {@link Answer#sign()}, or a dot where nothing was said
 * @param version what the next answers of this person begin from
 */
public record ParticipantFace(
        ParticipantId id,
        @Nullable MemberId member,
        String name,
        String initials,
        String colour,
        boolean expected,
        boolean answered,
        String answers,
        String remark,
        int version) {

    /** Whether they are one of these members; whoever came by the link is none. */
    public boolean isOneOf(Set<MemberId> members) {
        return member != null && members.contains(member);
    }

    /** What they said to the date of that number. */
    public Optional<Answer> to(int number) {
        return number < answers.length() ? Answer.of(answers.substring(number, number + 1)) : Optional.empty();
    }
}
