package org.preau.member;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, InvitationId> {

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    /** Those that went to an address and were not used. */
    @Query("SELECT i FROM Invitation i WHERE i.associationId = :association AND i.mail = :mail AND i.usesLeft > 0")
    List<Invitation> sentTo(AssociationId association, String mail);

    /** Of one who was written before. */
    @Query("SELECT i FROM Invitation i WHERE i.associationId = :association AND i.memberId = :guest AND i.usesLeft > 0")
    List<Invitation> of(AssociationId association, MemberId guest);

    @Query("SELECT i FROM Invitation i WHERE i.invitedBy = :maker")
    List<Invitation> madeBy(MemberId maker);

    @Query("SELECT i FROM Invitation i WHERE i.id = :invitation AND i.associationId = :association")
    Optional<Invitation> findIn(AssociationId association, InvitationId invitation);

    @Query(
            "SELECT i FROM Invitation i WHERE i.associationId = :association AND i.usesLeft > 0 ORDER BY i.createdAt DESC, i.id DESC")
    List<Invitation> in(AssociationId association);

    @Query("SELECT i FROM Invitation i WHERE i.tokenHash = :hash")
    Optional<Invitation> opening(byte[] hash);

    /** So that one place is not taken by two. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT i FROM Invitation i WHERE i.tokenHash = :hash")
    Optional<Invitation> lockOpening(byte[] hash);
}
