package org.preau.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpaceRepository extends Repository<Space, SpaceId> {

    /**
     * Of a space {@code s} into which nobody comes by themselves: nobody has a seat there, and nobody had one since {@code :before}. It
     * is not forsaken while it waits for the next people of groups to which nobody belongs.
     */
    String FORSAKEN =
            "(s.openness = org.preau.member.Openness.SECRET OR s.archivedAt IS NOT NULL) AND (s.forsakenSince IS NULL OR s.forsakenSince < :before)"
                    + " AND NOT EXISTS (SELECT t.memberId FROM Seat t WHERE t.spaceId = s.id)"
                    + " AND (NOT EXISTS (SELECT g.key.groupId FROM GroupSeat g WHERE g.key.spaceId = s.id) OR EXISTS"
                    + " (SELECT h.id FROM Group h JOIN h.memberships m JOIN GroupSeat p ON p.key.groupId = h.id WHERE p.key.spaceId = s.id"
                    + " AND m.since <= CURRENT_DATE AND (m.until IS NULL OR m.until >= CURRENT_DATE)))";

    Space save(Space space);

    @Query("SELECT s FROM Space s WHERE s.id = :space AND s.id IN :seen")
    Optional<Space> findAmong(Collection<SpaceId> seen, SpaceId space);

    @Query(
            "SELECT s FROM Space s WHERE s.id IN :seen AND s.kind = org.preau.member.SpaceKind.TEAM ORDER BY s.name, s.id")
    List<Space> among(Collection<SpaceId> seen);

    @Query("SELECT COUNT(s.id) FROM Space s WHERE s.associationId = :association")
    long count(AssociationId association);

    /** How many they lead, archived ones too. */
    @Query(
            "SELECT COUNT(s.id) FROM Space s, Seat t WHERE t.spaceId = s.id AND t.memberId = :member AND t.level = org.preau.member.Level.LEAD")
    long countLedBy(MemberId member);

    @Query("SELECT COUNT(s) > 0 FROM Space s WHERE s.id = :space AND s.archivedAt IS NOT NULL")
    boolean isArchived(SpaceId space);

    /**
     * Closed spaces show their name and purpose to the members of their association.
     *
     * @param forsaken with those into which nobody comes by themselves, in which nobody has a seat, and had none since
     * @param before that moment
     */
    @Query(
            "SELECT s FROM Space s WHERE s.associationId = :association AND (s.archivedAt IS NULL AND s.openness = org.preau.member.Openness.CLOSED"
                    + " OR :forsaken = TRUE AND " + FORSAKEN + ") ORDER BY s.name, s.id")
    List<Space> closedIn(AssociationId association, boolean forsaken, Instant before);

    @Query("SELECT s FROM Space s WHERE s.id = :space AND s.associationId = :association AND s.archivedAt IS NULL"
            + " AND s.openness = org.preau.member.Openness.CLOSED")
    Optional<Space> findClosedIn(AssociationId association, SpaceId space);

    /** Those that wait for somebody to take them over: see {@link #lockForsakenIn}. */
    @Query("SELECT s.id FROM Space s WHERE s.associationId = :association AND " + FORSAKEN)
    List<SpaceId> forsakenIn(AssociationId association, Instant before);

    /** A secret or archived space in which nobody has a seat, and had none since then; whoever else takes it over waits until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM Space s WHERE s.id = :space AND s.associationId = :association AND " + FORSAKEN)
    Optional<Space> lockForsakenIn(AssociationId association, SpaceId space, Instant before);

    /** Those of them in which nobody sits any more. */
    @Query(
            "SELECT s.id FROM Space s WHERE s.id IN :left AND NOT EXISTS (SELECT t.memberId FROM Seat t WHERE t.spaceId = s.id)")
    List<SpaceId> emptyAmong(Collection<SpaceId> left);

    /**
     * Only of those that are empty: whoever writes much into a space holds its row, and keeps nobody from leaving it.
     *
     * @param by whose end it was that left them to nobody; null where they were left otherwise
     */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Space s SET s.forsakenSince = :now, s.forsakenBy = :by WHERE s.id IN :empty")
    void forsake(Collection<SpaceId> empty, Instant now, @Nullable MemberId by);

    /** Those which the end of that member left to nobody, and in which nobody sits since; whoever else would come waits until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "SELECT s FROM Space s WHERE s.forsakenBy = :member AND NOT EXISTS (SELECT t.memberId FROM Seat t WHERE t.spaceId = s.id) ORDER BY s.id")
    List<Space> lockForsakenBy(MemberId member);
}
