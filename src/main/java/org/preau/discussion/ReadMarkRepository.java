package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadMarkRepository extends Repository<ReadMark, ReadMark.Key> {

    /** Never backwards: a slow second screen cannot make read things unread. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    INSERT INTO read_mark (member_id, thread_id, seq) VALUES (:member, :thread, :seq)
                    ON DUPLICATE KEY UPDATE seq = GREATEST(seq, :seq)
                    """)
    void advance(MemberId member, ThreadId thread, int seq);

    @Query("SELECT r FROM ReadMark r WHERE r.memberId = :member AND r.threadId IN :threads")
    List<ReadMark> of(MemberId member, Collection<ThreadId> threads);
}
