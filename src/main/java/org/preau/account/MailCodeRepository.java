package org.preau.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Codes are looked at under a lock: five tries are five, however many come at once. */
interface MailCodeRepository extends Repository<MailCode, MailCodeId> {

    MailCode save(MailCode code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c FROM MailCode c WHERE c.browserHash = :browser AND c.purpose = :purpose")
    Optional<MailCode> askedFrom(String browser, MailCode.Purpose purpose);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT c FROM MailCode c WHERE c.linkHash = :link AND c.purpose = :purpose")
    Optional<MailCode> linked(String link, MailCode.Purpose purpose);

    /** A new code is the only one: asking again brings no tries more. */
    @Modifying
    @Query("""
            UPDATE MailCode c SET c.usedAt = :now
            WHERE c.accountId = :account AND c.purpose = :purpose AND c.usedAt IS NULL""")
    void endOf(AccountId account, MailCode.Purpose purpose, Instant now);

    @Modifying
    @Query("DELETE FROM MailCode c WHERE c.expiresAt < :before")
    void forget(Instant before);

    @Modifying
    @Query("DELETE FROM MailCode c WHERE c.accountId = :account")
    void forgetOf(AccountId account);
}
