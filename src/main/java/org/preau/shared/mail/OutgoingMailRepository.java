package org.preau.shared.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    void flush();

    void delete(OutgoingMail mail);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM OutgoingMail m WHERE m.id = :letter")
    Optional<OutgoingMail> lock(UUID letter);

    /** Of those that people ask for themselves, which nobody else is taking out at this moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("SELECT m FROM OutgoingMail m WHERE m.authorId IS NULL AND m.dueAt <= :now ORDER BY m.dueAt, m.id")
    List<OutgoingMail> dueFirst(Instant now, Limit limit);

    /** The same of all. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("SELECT m FROM OutgoingMail m WHERE m.dueAt <= :now ORDER BY m.dueAt, m.id")
    List<OutgoingMail> due(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM OutgoingMail m WHERE m.authorId = :author ORDER BY m.writtenAt")
    List<OutgoingMail> holdFirst(MemberId author, Limit limit);

    /** The first one first. */
    @Query("SELECT new org.preau.shared.mail.Allowance$Written(m.recipient, m.writtenAt) FROM OutgoingMail m"
            + " WHERE m.authorId = :author AND m.writtenAt > :since ORDER BY m.writtenAt")
    List<Allowance.Written> writtenBy(MemberId author, Instant since);

    @Query("SELECT m FROM OutgoingMail m ORDER BY m.writtenAt DESC, m.id DESC")
    List<OutgoingMail> newest(Limit limit);

    @Modifying
    @Query("DELETE FROM OutgoingMail m WHERE m.writtenAt < :before AND m.dueAt IS NULL")
    void forget(Instant before);
}
