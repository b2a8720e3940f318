package org.preau.meeting;

import java.util.UUID;
import org.preau.shared.Id;

/** What somebody said about coming: its identity. */
record AttendanceId(UUID value) implements Id {

    static AttendanceId fresh() {
        return new AttendanceId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
