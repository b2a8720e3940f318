package org.preau.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.preau.shared.AccountId;
import org.preau.shared.AssociationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalRow, UUID> {

    JournalRow save(JournalRow row);

    @Query("SELECT j FROM JournalRow j WHERE j.accountId = :account ORDER BY j.id DESC")
    List<JournalRow> of(AccountId account, Limit limit);

    @Query("SELECT j FROM JournalRow j WHERE j.associationId = :association ORDER BY j.id DESC")
    List<JournalRow> in(AssociationId association, Limit limit);

    @Modifying
    @Query("DELETE FROM JournalRow j WHERE j.at < :before")
    void forget(Instant before);
}
