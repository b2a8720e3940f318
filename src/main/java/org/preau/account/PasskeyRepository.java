package org.preau.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyRepository extends Repository<Passkey, PasskeyId> {

    Passkey save(Passkey key);

    void delete(Passkey key);

    @Query("SELECT k FROM Passkey k WHERE k.accountId = :account ORDER BY k.id")
    List<Passkey> of(AccountId account);

    @Query("SELECT k FROM Passkey k WHERE k.accountId = :account AND k.id = :key")
    Optional<Passkey> own(AccountId account, PasskeyId key);

    /** An answer serves once, however many times it is sent at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT k FROM Passkey k WHERE k.accountId = :account AND k.handle = :handle")
    Optional<Passkey> inTurn(AccountId account, byte[] handle);

    @Query("SELECT COUNT(k) > 0 FROM Passkey k WHERE k.handle = :handle")
    boolean know(byte[] handle);

    @Modifying
    @Query("DELETE FROM Passkey k WHERE k.accountId = :account")
    void forgetOf(AccountId account);
}
