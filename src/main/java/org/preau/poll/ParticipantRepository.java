package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, ParticipantId> {

    Participant save(Participant participant);

    @Query("SELECT p FROM Participant p WHERE p.pollId = :poll AND p.struck = FALSE ORDER BY p.id")
    List<Participant> of(PollId poll);

    @Query("SELECT p FROM Participant p WHERE p.pollId = :poll AND p.id = :participant")
    Optional<Participant> find(PollId poll, ParticipantId participant);

    @Query("SELECT p FROM Participant p WHERE p.pollId = :poll AND p.memberId = :member")
    Optional<Participant> member(PollId poll, MemberId member);

    @Query("SELECT p FROM Participant p WHERE p.pollId = :poll AND p.memberId IN :members")
    List<Participant> membersIn(PollId poll, Collection<MemberId> members);

    @Query("SELECT DISTINCT p.memberId FROM Participant p WHERE p.memberId IN :members")
    Set<MemberId> membersAmong(Collection<MemberId> members);

    @Query("SELECT p FROM Participant p WHERE p.memberId = :member")
    List<Participant> everyOf(MemberId member);

    /** With what they answered, wherever they are not there already. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "UPDATE IGNORE poll_participant SET member_id = :now WHERE member_id = :before")
    void giveTo(MemberId before, MemberId now);

    /** One member, in several polls. */
    @Query("SELECT p FROM Participant p WHERE p.pollId IN :polls AND p.memberId = :member")
    List<Participant> memberIn(Collection<PollId> polls, MemberId member);

    /** Who came by the link for all, and is in the poll. */
    @Query("SELECT p.id FROM Participant p WHERE p.pollId = :poll AND p.memberId IS NULL AND p.struck = FALSE")
    List<ParticipantId> guestsIn(PollId poll);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE Participant p SET p.struck = :struck, p.version = p.version + 1"
            + " WHERE p.pollId = :poll AND p.id IN :participants AND p.memberId IS NULL AND p.struck <> :struck")
    void strike(PollId poll, Collection<ParticipantId> participants, boolean struck);

    @Query("SELECT p FROM Participant p WHERE p.id IN :participants AND p.struck = FALSE")
    List<Participant> read(Collection<ParticipantId> participants);

    @Query(nativeQuery = true, value = "SELECT p.poll_id FROM poll_participant p WHERE p.id = :participant")
    Optional<UUID> pollOf(ParticipantId participant);

    @Query("SELECT COUNT(p) FROM Participant p WHERE p.pollId = :poll AND p.struck = FALSE")
    int countIn(PollId poll);

    @Query("SELECT new org.preau.poll.ParticipantRepository$Turnout(COUNT(p.answeredAt), COUNT(p)) FROM Participant p"
            + " WHERE p.pollId = :poll AND p.struck = FALSE")
    Turnout turnout(PollId poll);

    /** @param people whoever is in the poll */
    record Turnout(long answered, long people) {}

    /** That one first, then those who answered, in the order in which they came into the poll. */
    @Query(
            "SELECT p FROM Participant p WHERE p.pollId = :poll AND p.struck = FALSE AND (p.id = :first OR p.answeredAt IS NOT NULL)"
                    + " ORDER BY CASE WHEN p.id = :first THEN 0 ELSE 1 END, p.id")
    List<Participant> some(PollId poll, ParticipantId first, Limit limit);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "DELETE a FROM poll_answer a JOIN poll_participant p ON p.id = a.participant_id WHERE p.poll_id IN (:polls)")
    void forgetAnswers(Collection<UUID> polls);

    @Modifying
    @Query("DELETE FROM Participant p WHERE p.pollId IN :polls")
    void forget(Collection<PollId> polls);
}
