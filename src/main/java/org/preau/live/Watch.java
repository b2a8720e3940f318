package org.preau.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import org.preau.shared.Ref;

/** Hears of the changes of a topic, for a part of a screen that Flow draws; what happens while it is away it does not hear. */
public final class Watch {

    private final Attendance attendance;
    private final Consumer<List<Change>> heard;
    private long revision;

    private Watch(Attendance attendance, Consumer<List<Change>> heard) {
        this.attendance = attendance;
        this.heard = heard;
        this.revision = attendance.feed().revision();
    }

    /**
     * Hears of the topic for as long as the component is attached.
     *
     * @param heard is given the changes, oldest first; none at all when so much changed that everything must be looked at anew
     */
    public static void over(Component component, Live live, Ref topic, Consumer<List<Change>> heard) {
        var watch = new Watch(Attendance.of(component, live, topic), heard);
        Signal.effect(component, watch::listen);
    }

    /** Hearing may take its time: what comes meanwhile is heard the next time. */
    private void listen() {
        attendance.feed().watch();
        var newest = attendance.feed().revision();
        if (newest != revision) {
            var changes = attendance.feed().since(revision).orElse(List.of());
            revision = changes.isEmpty() ? newest : changes.getLast().revision();
            heard.accept(changes);
        }
    }
}
