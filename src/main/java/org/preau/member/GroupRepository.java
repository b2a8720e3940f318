package org.preau.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupRepository extends Repository<Group, GroupId> {

    Group save(Group group);

    void delete(Group group);

    @Query("SELECT g FROM Group g WHERE g.id = :group AND g.associationId = :association")
    Optional<Group> findIn(AssociationId association, GroupId group);

    @Query(
            "SELECT DISTINCT g FROM Group g LEFT JOIN FETCH g.memberships WHERE g.associationId = :association ORDER BY g.name, g.id")
    List<Group> in(AssociationId association);

    @Query("SELECT g.name FROM Group g WHERE g.associationId = :association")
    List<String> names(AssociationId association);

    @Query("SELECT DISTINCT g FROM Group g LEFT JOIN FETCH g.memberships WHERE g.id IN :groups")
    List<Group> among(Collection<GroupId> groups);

    /** Who belongs to these groups on that day, as it is now, even where a group was read before. */
    @Query(
            "SELECT new org.preau.member.GroupRepository$Belonging(g.id, m.memberId, m.since) FROM Group g JOIN g.memberships m"
                    + " WHERE g.id IN :groups AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)")
    List<Belonging> belonging(Collection<GroupId> groups, LocalDate day);

    record Belonging(GroupId group, MemberId member, LocalDate since) {}

    @Query("SELECT g FROM Group g WHERE g.associationId = :association AND g.name = :name")
    Optional<Group> findNamed(AssociationId association, String name);

    /** Those to which a member belongs, or did, with all who do. */
    @Query("SELECT DISTINCT g FROM Group g JOIN FETCH g.memberships"
            + " WHERE g.id IN (SELECT h.id FROM Group h JOIN h.memberships m WHERE m.memberId = :member)")
    List<Group> of(MemberId member);
}
