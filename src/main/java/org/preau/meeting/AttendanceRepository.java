package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.MemberId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceRepository extends Repository<Attendance, AttendanceId> {

    Attendance save(Attendance attendance);

    @Query("SELECT a FROM Attendance a WHERE a.meetingId = :meeting")
    List<Attendance> of(MeetingId meeting);

    @Query("SELECT a FROM Attendance a WHERE a.meetingId = :meeting AND a.memberId = :member")
    Optional<Attendance> find(MeetingId meeting, MemberId member);

    @Query("SELECT a FROM Attendance a WHERE a.memberId IN :members ORDER BY a.saidAt, a.id")
    List<Attendance> by(Collection<MemberId> members);
}
