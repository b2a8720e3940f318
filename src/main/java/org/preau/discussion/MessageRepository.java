package org.preau.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<Message, MessageId> {

    Message save(Message message);

    @Query("SELECT DISTINCT p FROM Message m JOIN m.mentions p WHERE p IN :members")
    Set<MemberId> mentionedAmong(Collection<MemberId> members);

    @Query(
            "SELECT m FROM Message m JOIN Thread t ON t.id = m.threadId WHERE m.id = :message AND t.removed = FALSE AND t.audienceId IN :seen")
    Optional<Message> findAmong(Collection<AudienceId> seen, MessageId message);

    @Query(
            "SELECT m FROM Message m JOIN Thread t ON t.id = m.threadId WHERE m.id IN :messages AND t.removed = FALSE AND t.audienceId IN :seen")
    List<Message> allAmong(Collection<AudienceId> seen, Collection<MessageId> messages);

    /** Those among them that were deleted, in a thread that is there. */
    @Query(
            "SELECT m FROM Message m JOIN Thread t ON t.id = m.threadId WHERE m.id IN :messages AND t.removed = FALSE AND t.audienceId IN :seen"
                    + " AND m.state = org.preau.discussion.MessageState.DELETED")
    List<Message> deletedAmong(Collection<AudienceId> seen, Collection<MessageId> messages);

    @Query("SELECT DISTINCT m FROM Message m LEFT JOIN FETCH m.mentions WHERE m.id IN :messages"
            + " AND m.state = org.preau.discussion.MessageState.DELETED")
    List<Message> deleted(Collection<MessageId> messages);

    @Query("SELECT m FROM Message m WHERE m.id = :message")
    Optional<Message> read(MessageId message);

    /** What they said here under that name; what was brought from elsewhere in their name has names of its own. */
    @Query("SELECT m FROM Message m WHERE m.memberId = :member AND m.clientId = :clientId AND m.imported = FALSE")
    Optional<Message> sentBefore(MemberId member, ClientId clientId);

    /** Which of these comments were brought into these threads; anybody may have said something under the name of one. */
    @Query("SELECT m FROM Message m WHERE m.threadId IN :threads AND m.clientId IN :clientIds AND m.imported = TRUE")
    List<Message> broughtTo(Collection<ThreadId> threads, Collection<ClientId> clientIds);

    /** Places are dense from 1, so that a page is a range. */
    @Query("SELECT m FROM Message m WHERE m.threadId = :thread AND m.seq BETWEEN :from AND :to ORDER BY m.seq")
    List<Message> between(ThreadId thread, int from, int to);

    /** The newest message of each of these threads. */
    @Query("SELECT m FROM Message m JOIN Thread t ON t.id = m.threadId AND m.seq = t.lastSeq WHERE t.id IN :threads")
    List<Message> lastOf(Collection<ThreadId> threads);

    @Query("SELECT t.aboutId AS about, COUNT(m) AS messages FROM Thread t JOIN Message m ON m.threadId = t.id"
            + " WHERE t.aboutId IN :things AND m.state = org.preau.discussion.MessageState.SHOWN GROUP BY t.aboutId")
    List<Count> countAbout(Collection<UUID> things);

    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "DELETE n FROM mention n JOIN message m ON m.id = n.message_id JOIN thread t ON t.id = m.thread_id"
                    + " WHERE t.about_id IN (:things)")
    void forgetMentionsAbout(Collection<UUID> things);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "DELETE m FROM message m JOIN thread t ON t.id = m.thread_id WHERE t.about_id IN (:things)")
    void forgetAbout(Collection<UUID> things);

    /** Whether somebody else spoke here, whatever became of it. */
    @Query("SELECT COUNT(m) > 0 FROM Message m WHERE m.threadId = :thread AND m.memberId <> :member")
    boolean othersSpoke(ThreadId thread, MemberId member);

    @Query("SELECT m.id FROM Message m WHERE m.threadId IN :threads")
    List<MessageId> idsIn(Collection<ThreadId> threads);

    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "DELETE n FROM mention n JOIN message m ON m.id = n.message_id WHERE m.thread_id IN (:threads)")
    void forgetMentionsIn(Collection<UUID> threads);

    @Modifying
    @Query("DELETE FROM Message m WHERE m.threadId IN :threads")
    void forgetIn(Collection<ThreadId> threads);

    /** What was taken about these things bears the name of its source no more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "UPDATE message m JOIN thread t ON t.id = m.thread_id SET m.client_id = UUID()"
                    + " WHERE t.about_id IN (:things) AND m.imported = TRUE")
    void partAbout(Collection<UUID> things);

    /** How many messages can be read in each of these threads. */
    @Query("SELECT new org.preau.discussion.MessageRepository$Shown(m.threadId, COUNT(m)) FROM Message m"
            + " WHERE m.threadId IN :threads AND m.state = org.preau.discussion.MessageState.SHOWN GROUP BY m.threadId")
    List<Shown> countIn(Collection<ThreadId> threads);

    record Shown(ThreadId thread, long messages) {}

    /** How many messages can be read about one thing. */
    interface Count {

        UUID getAbout();

        int getMessages();
    }

    /** The places of what was said here after a moment, and not brought from elsewhere, from the first. */
    @Query(
            "SELECT m.seq FROM Message m WHERE m.threadId = :thread AND m.imported = FALSE AND m.postedAt > :since ORDER BY m.seq")
    List<Integer> saidHere(ThreadId thread, Instant since, Limit limit);

    /** What they said after that message, from the first. */
    @Query(
            "SELECT m.id AS id, m.threadId AS thread, m.postedAt AS at, m.editedAt AS edited, m.state AS state, m.text AS text FROM Message m"
                    + " WHERE m.memberId = :member AND (m.postedAt > :since OR (m.postedAt = :since AND m.id > :after)) ORDER BY m.postedAt, m.id")
    List<Saying> saidBy(MemberId member, Instant since, MessageId after, Limit limit);

    /** One message. */
    interface Saying {

        MessageId getId();

        ThreadId getThread();

        Instant getAt();

        @Nullable
        Instant getEdited();

        MessageState getState();

        String getText();
    }
}
