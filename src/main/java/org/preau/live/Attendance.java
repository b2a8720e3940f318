package org.preau.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.preau.shared.Ref;
import org.preau.shared.database.Outage;

/**
 * A component that shows a topic, for as long as it is shown. It begins before the component is attached, so that nothing falls
 * between what is loaded and what is heard; a component that is not attached by the end of the request (its door refused)
 * leaves again. What happens while it is away it hears when it comes back.
 */
abstract class Attendance {

    private final Live live;
    private final Ref topic;
    private final OpenPage page;
    private Feed feed;
    private boolean present;

    Attendance(Component component, Live live, Ref topic) {
        this.live = live;
        this.topic = topic;
        this.page = OpenPage.of(UI.getCurrent());
        this.feed = arrive();
        component.addAttachListener(_ -> comeBack());
        component.addDetachListener(_ -> leave());
        UI.getCurrent().beforeClientResponse(UI.getCurrent(), _ -> {
            if (!component.isAttached()) {
                leave();
            }
        });
    }

    /** The revision that the component shows. */
    abstract long revision();

    /** Brings the component from the revision it shows to the newest; one that fails leaves it where it was. */
    abstract void hear();

    /** Hears; what an outage prevents is heard when that may be over. */
    final void catchUp() {
        bear(this::hear);
    }

    /** Does what brings the component to the newest revision; what an outage prevents is done when that may be over. */
    final void bear(Runnable hearing) {
        Outage.bear(hearing, () -> page.expectWake(live));
    }

    Feed feed() {
        return feed;
    }

    boolean isBehind() {
        return present && feed.revision() != revision();
    }

    private Feed arrive() {
        page.add(this);
        present = true;
        return live.join(topic, page);
    }

    private void comeBack() {
        if (!present) {
            feed = arrive();
        }
        if (isBehind()) {
            hear();
        }
    }

    private void leave() {
        if (present) {
            live.leave(topic, page);
            page.remove(this);
            present = false;
        }
    }
}
