package org.preau.shared.ui;

import com.vaadin.flow.component.Component;

/** How long something lasts, in words. */
public final class Lasting {

    private static final int HOUR = 60;

    private Lasting() {}

    /** « 35 min », « 1 h », « 1 h 05 ». */
    public static String of(Component reader, int minutes) {
        if (minutes < HOUR) {
            return reader.getTranslation("shared.duration.minutes", minutes);
        }
        var rest = minutes % HOUR;
        return rest == 0
                ? reader.getTranslation("shared.duration.hours", minutes / HOUR)
                : reader.getTranslation("shared.duration.both", minutes / HOUR, "%02d".formatted(rest));
    }
}
