package org.preau.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalEntry, UUID> {

    JournalEntry save(JournalEntry entry);

    @Query("SELECT j FROM JournalEntry j WHERE j.associationId = :association AND j.id < :before ORDER BY j.id DESC")
    List<JournalEntry> latest(AssociationId association, UUID before, Limit limit);

    /** What somebody did, or what was done to them; the oldest first. */
    @Query("SELECT j FROM JournalEntry j WHERE j.associationId = :association"
            + " AND (j.memberId = :member OR j.aboutId = :member) ORDER BY j.id")
    List<JournalEntry> naming(AssociationId association, MemberId member);

    @Modifying
    @Query("DELETE FROM JournalEntry j WHERE j.at < :before")
    int forget(Instant before);
}
