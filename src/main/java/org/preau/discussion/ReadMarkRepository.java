package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadMarkRepository extends Repository<ReadMark, ReadMark.Key> {

    /** Never backwards: a slow second screen cannot make read things unread. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO read_mark (member_id, thread_id, seq) VALUES (:member, :thread, :seq)
                    ON DUPLICATE KEY UPDATE seq = GREATEST(seq, :seq)
                    """)
    void advance(MemberId member, ThreadId thread, int seq);

    /** What either has read, the other has. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO read_mark (member_id, thread_id, seq)
                    SELECT :now, r.thread_id, r.seq FROM read_mark r WHERE r.member_id = :before
                    ON DUPLICATE KEY UPDATE seq = GREATEST(read_mark.seq, r.seq)
                    """)
    void follow(MemberId before, MemberId now);

    /** Who had read these threads to their end before these messages were added has read these too. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    UPDATE read_mark r JOIN thread t ON t.id = r.thread_id
                       SET r.seq = t.last_seq
                     WHERE t.id IN (:threads)
                       AND r.seq = t.last_seq - (SELECT COUNT(*) FROM message m WHERE m.thread_id = t.id AND m.id IN (:added))
                    """)
    void keepAtEnd(Collection<ThreadId> threads, Collection<MessageId> added);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "DELETE r FROM read_mark r JOIN thread t ON t.id = r.thread_id WHERE t.about_id IN (:things)")
    void forgetAbout(Collection<UUID> things);

    @Modifying
    @Query("DELETE FROM ReadMark r WHERE r.threadId IN :threads")
    void forgetIn(Collection<ThreadId> threads);

    @Query("SELECT r FROM ReadMark r WHERE r.memberId = :member AND r.threadId IN :threads")
    List<ReadMark> of(MemberId member, Collection<ThreadId> threads);
}
