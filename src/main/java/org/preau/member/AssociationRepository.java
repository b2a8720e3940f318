package org.preau.member;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AssociationId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssociationRepository extends Repository<Association, AssociationId> {

    Association save(Association association);

    long count();

    Optional<Association> findBySlug(String slug);

    Optional<Association> findFirstByOrderById();

    List<Association> findAllByOrderByNameAscIdAsc();

    /** So that one list is not written twice at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM Association a WHERE a.id = :association")
    Optional<Association> lock(AssociationId association);

    @Query("SELECT a FROM Association a WHERE a.id = :association")
    Optional<Association> of(AssociationId association);

    @Query("SELECT a.timeZone FROM Association a WHERE a.id = :association")
    String zoneOf(AssociationId association);

    @Query("SELECT a.timeZone FROM Association a JOIN Space s ON s.associationId = a.id WHERE s.id = :space")
    String zoneAround(SpaceId space);

    @Query("SELECT a FROM Association a JOIN Space s ON s.associationId = a.id WHERE s.id = :space")
    Optional<Association> around(SpaceId space);

    @Query("SELECT a FROM Association a WHERE a.id IN :associations ORDER BY a.name, a.id")
    List<Association> among(Collection<AssociationId> associations);

    @Query("SELECT COUNT(a) FROM Association a WHERE a.slug = :slug OR a.slug LIKE CONCAT(:slug, '-%')")
    int countAlike(String slug);
}
