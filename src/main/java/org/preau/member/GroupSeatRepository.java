package org.preau.member;

import java.util.List;
import java.util.Optional;
import org.preau.shared.SpaceId;
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
}
