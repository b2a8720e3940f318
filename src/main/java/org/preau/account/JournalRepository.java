package org.preau.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preau.shared.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalRow, UUID> {

    JournalRow save(JournalRow row);

    @Query("SELECT j FROM JournalRow j WHERE j.accountId = :account ORDER BY j.id DESC")
    List<JournalRow> of(AccountId account, Limit limit);

    @Query(
            "SELECT j FROM JournalRow j WHERE j.accountId IN :accounts AND j.act IN :acts AND j.id < :before ORDER BY j.id DESC")
    List<JournalRow> before(Collection<AccountId> accounts, Collection<Entry.Act> acts, UUID before, Limit limit);

    @Modifying
    @Query("DELETE FROM JournalRow j WHERE j.at < :before")
    void forget(Instant before);
}
