package org.preau.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceRepository extends Repository<Attendance, AttendanceId> {

    Attendance save(Attendance attendance);

    @Query("SELECT a FROM Attendance a WHERE a.meetingId = :meeting")
    List<Attendance> of(MeetingId meeting);

    @Query("SELECT a FROM Attendance a WHERE a.meetingId = :meeting AND a.memberId = :member")
    Optional<Attendance> find(MeetingId meeting, MemberId member);

    @Query("SELECT DISTINCT a.memberId FROM Attendance a WHERE a.memberId IN :members")
    Set<MemberId> comersAmong(Collection<MemberId> members);

    @Query("SELECT a.meetingId FROM Attendance a WHERE a.memberId = :member")
    List<MeetingId> meetingsOf(MemberId member);

    /** Of one person of whom it was said twice, what was said last stays under the name that stays. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    UPDATE attendance own JOIN attendance twin ON twin.meeting_id = own.meeting_id AND twin.member_id = :before
                       SET own.coming = twin.coming, own.said_at = twin.said_at, own.version = own.version + 1
                     WHERE own.member_id = :now AND twin.said_at > own.said_at
                    """)
    void unite(MemberId before, MemberId now);

    @Modifying
    @Query("DELETE FROM Attendance a WHERE a.memberId = :member")
    void forgetOf(MemberId member);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "UPDATE IGNORE attendance SET member_id = :now WHERE member_id = :before")
    void giveTo(MemberId before, MemberId now);

    /** What one human said, who has these memberships. */
    @Query(
            "SELECT a.saidAt AS at, a.coming AS coming, m.audienceId AS audience, e.title AS title FROM Attendance a JOIN Meeting m ON m.id = a.meetingId"
                    + " JOIN Event e ON e.id = m.eventId WHERE a.memberId IN :members ORDER BY a.saidAt, a.id")
    List<Said> by(Collection<MemberId> members);

    /** To which meeting, and who sees it. */
    interface Said {

        Instant getAt();

        boolean getComing();

        AudienceId getAudience();

        String getTitle();
    }
}
