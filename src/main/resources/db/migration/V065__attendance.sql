CREATE TABLE attendance (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL,
    member_id UUID NOT NULL,
    coming BOOLEAN NOT NULL,
    said_at TIMESTAMP(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY attendance_once (meeting_id, member_id),
    CONSTRAINT attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT attendance_member FOREIGN KEY (member_id) REFERENCES member (id)
);
