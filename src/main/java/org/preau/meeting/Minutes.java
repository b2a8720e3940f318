package org.preau.meeting;

import org.preau.shared.Refusal;

/** How long a point is meant to take: up to a day; 0 when nobody said. */
public record Minutes(int value) {

    private static final int MAX = 24 * 60;

    public Minutes {
        if (value < 0 || value > MAX) {
            throw new Refusal(MeetingReason.MINUTES, MAX);
        }
    }

    public static Minutes unsaid() {
        return new Minutes(0);
    }
}
