package org.preau.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.preau.shared.Ref;

/**
 * Whoever shows a topic, for as long as it is shown. It begins before the component is attached, so that nothing falls between
 * what is loaded and what is heard; a component that is not attached by the end of the request (its door refused) leaves again.
 */
final class Attendance {

    private final Live live;
    private final Ref topic;
    private Feed feed;
    private boolean present = true;

    private Attendance(Live live, Ref topic) {
        this.live = live;
        this.topic = topic;
        this.feed = live.join(topic);
    }

    static Attendance of(Component component, Live live, Ref topic) {
        var attendance = new Attendance(live, topic);
        component.addAttachListener(_ -> attendance.arrive());
        component.addDetachListener(_ -> attendance.leave());
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.beforeClientResponse(ui, _ -> {
            if (!component.isAttached()) {
                attendance.leave();
            }
        }));
        return attendance;
    }

    Feed feed() {
        return feed;
    }

    private void arrive() {
        if (!present) {
            feed = live.join(topic);
            present = true;
        }
    }

    private void leave() {
        if (present) {
            live.leave(topic);
            present = false;
        }
    }
}
