package org.preau.member;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.shared.AssociationId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupSeatRepository extends Repository<GroupSeat, GroupSeat.Key> {

    GroupSeat save(GroupSeat seat);

    void delete(GroupSeat seat);

    @Query("SELECT s FROM GroupSeat s WHERE s.key.spaceId = :space AND s.key.groupId = :group")
    Optional<GroupSeat> find(SpaceId space, GroupId group);

    @Query("SELECT s FROM GroupSeat s WHERE s.key.spaceId = :space")
    List<GroupSeat> in(SpaceId space);

    @Query("SELECT s FROM GroupSeat s WHERE s.key.groupId = :group")
    List<GroupSeat> of(GroupId group);

    /** Where a group has a place; the places themselves are read once they are locked. */
    @Query("SELECT s.key.spaceId FROM GroupSeat s WHERE s.key.groupId = :group ORDER BY s.key.spaceId")
    List<SpaceId> spacesOf(GroupId group);

    /** One hand at a time settles who sits there. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM GroupSeat s WHERE s.key.spaceId IN :spaces ORDER BY s.key.spaceId, s.key.groupId")
    List<GroupSeat> lockIn(Collection<SpaceId> spaces);

    /** Those in whose spaces a group has a place, or somebody sits with one. */
    @Query(nativeQuery = true, value = """
                    SELECT s.association_id FROM space s JOIN group_seat p ON p.space_id = s.id
                    UNION
                    SELECT s.association_id FROM space s JOIN seat t ON t.space_id = s.id WHERE t.group_id IS NOT NULL
                    """)
    List<UUID> associations();

    /** Spaces after that one in which the seats are not what the groups say on that day. */
    @Query(nativeQuery = true, value = """
                    SELECT s.id FROM space s
                     WHERE s.association_id = :association AND s.id > :last
                       AND (EXISTS (
                            SELECT 1 FROM seat t
                             WHERE t.space_id = s.id AND t.group_id IS NOT NULL
                               AND NOT EXISTS (
                                   SELECT 1 FROM group_seat p JOIN group_membership m ON m.group_id = p.group_id
                                    WHERE p.space_id = s.id AND p.group_id = t.group_id AND m.member_id = t.member_id
                                      AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)))
                         OR EXISTS (
                            SELECT 1 FROM group_seat p JOIN group_membership m ON m.group_id = p.group_id
                             WHERE p.space_id = s.id AND m.since > p.followed
                               AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)))
                     ORDER BY s.id LIMIT 100
                    """)
    List<UUID> astray(AssociationId association, LocalDate day, SpaceId last);
}
