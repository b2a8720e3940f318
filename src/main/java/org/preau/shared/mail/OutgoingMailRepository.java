package org.preau.shared.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Those that nobody else is taking out at this moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("SELECT m FROM OutgoingMail m WHERE m.dueAt <= :now ORDER BY m.dueAt, m.id")
    List<OutgoingMail> due(Instant now, Limit limit);

    @Query("SELECT m FROM OutgoingMail m ORDER BY m.writtenAt DESC, m.id DESC")
    List<OutgoingMail> newest(Limit limit);

    @Modifying
    @Query("DELETE FROM OutgoingMail m WHERE m.writtenAt < :before AND m.dueAt IS NULL")
    void forget(Instant before);
}
