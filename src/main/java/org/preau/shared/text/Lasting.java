package org.preau.shared.text;

/** How long something lasts, in words. */
public final class Lasting {

    private static final int HOUR = 60;

    private Lasting() {}

    /** « 35 min », « 1 h », « 1 h 05 ». */
    public static String of(Sentences reader, int minutes) {
        if (minutes < HOUR) {
            return reader.say("shared.duration.minutes", minutes);
        }
        var rest = minutes % HOUR;
        return rest == 0
                ? reader.say("shared.duration.hours", minutes / HOUR)
                : reader.say("shared.duration.both", minutes / HOUR, "%02d".formatted(rest));
    }
}
