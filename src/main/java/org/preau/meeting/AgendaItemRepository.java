package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaItemRepository extends Repository<AgendaItem, AgendaItemId> {

    AgendaItem save(AgendaItem item);

    /** With those that were removed, whose places are kept. */
    @Query("SELECT i FROM AgendaItem i WHERE i.meetingId = :meeting ORDER BY i.orderRank, i.id")
    List<AgendaItem> allOf(MeetingId meeting);

    @Query("SELECT i FROM AgendaItem i WHERE i.meetingId IN :meetings AND i.removed = FALSE ORDER BY i.orderRank, i.id")
    List<AgendaItem> of(Collection<MeetingId> meetings);

    @Query("SELECT i FROM AgendaItem i WHERE i.id = :item AND i.meetingId = :meeting")
    Optional<AgendaItem> find(MeetingId meeting, AgendaItemId item);

    @Query("SELECT i FROM AgendaItem i WHERE i.id IN :items AND i.removed = TRUE")
    List<AgendaItem> removed(Collection<AgendaItemId> items);

    /** Of which meeting it is: asked before that is locked, so that the point itself is read under the lock. */
    @Query(nativeQuery = true, value = "SELECT i.meeting_id FROM agenda_item i WHERE i.id = :item")
    Optional<UUID> meetingOf(AgendaItemId item);

    @Query("SELECT DISTINCT i.presenterId FROM AgendaItem i WHERE i.presenterId IN :members")
    Set<MemberId> presentersAmong(Collection<MemberId> members);

    @Query("SELECT DISTINCT i.meetingId FROM AgendaItem i WHERE i.presenterId = :member")
    List<MeetingId> meetingsOf(MemberId member);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "UPDATE IGNORE agenda_item SET presenter_id = :now WHERE presenter_id = :before")
    void giveTo(MemberId before, MemberId now);

    /** Which one human presents, who has these memberships. */
    @Query("SELECT new org.preau.meeting.AgendaItemRepository$Presented(i.title, i.minutes) FROM AgendaItem i"
            + " JOIN Meeting m ON m.id = i.meetingId WHERE i.presenterId IN :memberships AND m.audienceId IN :seen AND i.removed = FALSE"
            + MeetingRepository.HELD + " ORDER BY i.id")
    List<Presented> presentedBy(Collection<MemberId> memberships, Collection<AudienceId> seen);

    /** @param minutes as foreseen */
    record Presented(String title, int minutes) {}

    @Modifying
    @Query("DELETE FROM AgendaItem i WHERE i.id IN :items AND i.removed = TRUE")
    void forget(Collection<AgendaItemId> items);
}
