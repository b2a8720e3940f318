package org.preau.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.preau.shared.AssociationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalEntry, UUID> {

    JournalEntry save(JournalEntry entry);

    @Query("SELECT j FROM JournalEntry j WHERE j.associationId = :association AND j.id < :before ORDER BY j.id DESC")
    List<JournalEntry> latest(AssociationId association, UUID before, Limit limit);

    @Modifying
    @Query("DELETE FROM JournalEntry j WHERE j.at < :before")
    int forget(Instant before);
}
