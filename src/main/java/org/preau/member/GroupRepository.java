package org.preau.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupRepository extends Repository<Group, GroupId> {

    Group save(Group group);

    void delete(Group group);

    @Query("SELECT g FROM Group g WHERE g.id = :group AND g.associationId = :association")
    Optional<Group> findIn(AssociationId association, GroupId group);

    @Query("SELECT DISTINCT g FROM Group g LEFT JOIN FETCH g.memberships WHERE g.associationId = :association ORDER BY g.name, g.id")
    List<Group> in(AssociationId association);

    @Query("SELECT DISTINCT g FROM Group g LEFT JOIN FETCH g.memberships WHERE g.id IN :groups")
    List<Group> among(Collection<GroupId> groups);

    @Query("SELECT g FROM Group g WHERE g.associationId = :association AND g.name = :name")
    Optional<Group> findNamed(AssociationId association, String name);

    /** Those of a member that begin that day or later. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "DELETE FROM group_membership WHERE member_id = :member AND since >= :day")
    int forgetMandatesFrom(MemberId member, LocalDate day);

    /** Those of a member that run end with that day. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "UPDATE group_membership SET until = :last WHERE member_id = :member AND (until IS NULL OR until > :last)")
    int endMandates(MemberId member, LocalDate last);
}
