package org.preau.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactorRepository extends Repository<SecondFactor, AccountId> {

    SecondFactor save(SecondFactor factor);

    void delete(SecondFactor factor);

    @Modifying
    @Query("DELETE FROM SecondFactor f WHERE f.confirmedAt IS NULL AND f.offeredAt < :before")
    void forgetOffers(Instant before);

    @Query("SELECT f FROM SecondFactor f WHERE f.accountId = :account")
    Optional<SecondFactor> of(AccountId account);

    /** Digits serve once, however many times they are sent at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT f FROM SecondFactor f WHERE f.accountId = :account")
    Optional<SecondFactor> inTurn(AccountId account);
}
