package org.preau.poll;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventId;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Answers, read many at once. */
interface AnswerRows extends Repository<Participant, ParticipantId> {

    String SAID =
            "SELECT new org.preau.poll.AnswerRows$Said(p.id, o.number, VALUE(a)) FROM Participant p JOIN p.answers a"
                    + " JOIN Option o ON o.id = KEY(a) WHERE o.struck = FALSE AND p.struck = FALSE ";

    @Query(SAID + "AND p.pollId = :poll")
    List<Said> in(PollId poll);

    @Query(SAID + "AND p.id IN :participants")
    List<Said> of(Collection<ParticipantId> participants);

    /** How often each answer was given to each date of these polls. */
    @Query("SELECT new org.preau.poll.AnswerRows$Counted(o.id, VALUE(a), COUNT(p)) FROM Participant p JOIN p.answers a"
            + " JOIN Option o ON o.id = KEY(a) WHERE o.struck = FALSE AND p.struck = FALSE AND p.pollId IN :polls"
            + " GROUP BY o.id, VALUE(a)")
    List<Counted> counts(Collection<PollId> polls);

    /** How many answered in each of these polls, and how many are counted on. */
    @Query(
            "SELECT new org.preau.poll.AnswerRows$Turnout(p.pollId, SUM(CASE WHEN p.answeredAt IS NOT NULL THEN 1 ELSE 0 END),"
                    + " SUM(CASE WHEN p.expected = TRUE OR p.answeredAt IS NOT NULL THEN 1 ELSE 0 END)) FROM Participant p"
                    + " WHERE p.struck = FALSE AND p.pollId IN :polls GROUP BY p.pollId")
    List<Turnout> turnout(Collection<PollId> polls);

    /** What one human answered, who has these memberships. */
    @Query(
            "SELECT new org.preau.poll.AnswerRows$Given(k.audienceId, k.title, o.onDay, o.atTime, VALUE(a), p.remark) FROM Participant p JOIN p.answers a"
                    + " JOIN Option o ON o.id = KEY(a) JOIN Poll k ON k.id = p.pollId WHERE p.memberId IN :memberships ORDER BY p.id, o.onDay, o.atTime")
    List<Given> givenBy(Collection<MemberId> memberships);

    /** What everybody in a poll said to the date that became this event, if it is still on that day. */
    @Query(
            "SELECT new org.preau.poll.AnswerRows$ToDate(p.memberId, p.name, VALUE(a)) FROM Participant p JOIN Poll k ON k.id = p.pollId"
                    + " LEFT JOIN Option o ON o.id = k.retainedId AND o.onDay = :on LEFT JOIN p.answers a ON KEY(a) = o.id"
                    + " WHERE k.eventId = :event AND k.removed = FALSE AND p.struck = FALSE ORDER BY p.id")
    List<ToDate> toDate(EventId event, LocalDate on);

    /**
     * @param name of whoever came by the link; null for a member
     * @param answer null for who said nothing to that date
     */
    record ToDate(
            @Nullable MemberId member,
            @Nullable String name,
            @Nullable Answer answer) {}

    /**
     * @param at null for the whole day
     * @param remark what they wrote under all their answers, perhaps empty
     */
    record Given(
            AudienceId audience,
            String poll,
            LocalDate on,
            @Nullable LocalTime at,
            Answer answer,
            String remark) {}

    record Said(ParticipantId participant, int number, Answer answer) {}

    record Counted(OptionId option, Answer answer, long times) {}

    /** @param all whoever answered or is expected to */
    record Turnout(PollId poll, long answered, long all) {}
}
