package org.preau.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.shared.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BrowserSessionRepository extends Repository<BrowserSession, SessionId> {

    BrowserSession save(BrowserSession session);

    void delete(BrowserSession session);

    @Query("SELECT s FROM BrowserSession s WHERE s.accountId = :account ORDER BY s.seenAt DESC, s.id DESC")
    List<BrowserSession> of(AccountId account);

    @Query("SELECT s FROM BrowserSession s WHERE s.id = :session")
    Optional<BrowserSession> living(SessionId session);

    /** For showing a ticket: two requests with the same one take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM BrowserSession s WHERE s.id = :session")
    Optional<BrowserSession> inTurn(SessionId session);

    @Query(nativeQuery = true, value = "SELECT s.id FROM browser_session s WHERE s.id IN (:sessions)")
    List<UUID> stillAmong(Collection<UUID> sessions);

    @Query("SELECT s FROM BrowserSession s WHERE s.seenAt < :before")
    List<BrowserSession> unseenSince(Instant before);

    @Modifying
    @Query("DELETE FROM BrowserSession s WHERE s.accountId = :account")
    void forgetOf(AccountId account);
}
