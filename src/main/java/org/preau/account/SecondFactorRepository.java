package org.preau.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactorRepository extends Repository<SecondFactor, AccountId> {

    SecondFactor save(SecondFactor factor);

    void delete(SecondFactor factor);

    @Query("SELECT f FROM SecondFactor f WHERE f.accountId = :account")
    Optional<SecondFactor> of(AccountId account);

    /** Digits serve once, however many times they are sent at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT f FROM SecondFactor f WHERE f.accountId = :account")
    Optional<SecondFactor> inTurn(AccountId account);
}
