package org.preau.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.preau.shared.MemberId;

/** What a member said, or had noted, about coming to a meeting. It goes before what they had answered to a poll. */
@Entity
class Attendance {

    @Id
    private AttendanceId id;

    private MeetingId meetingId;
    private MemberId memberId;
    private boolean coming;
    private Instant saidAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(MeetingId meeting, MemberId member, Instant now) {
        this.id = AttendanceId.fresh();
        this.meetingId = meeting;
        this.memberId = member;
        this.saidAt = now;
    }

    void say(boolean coming, Instant now) {
        this.coming = coming;
        this.saidAt = now;
    }

    MeetingId meeting() {
        return meetingId;
    }

    MemberId member() {
        return memberId;
    }

    Instant saidAt() {
        return saidAt;
    }

    Coming coming() {
        return Coming.clearly(coming);
    }
}
