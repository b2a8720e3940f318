package org.preau.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.preau.shared.Ref;

/** Hears of each change of a topic, for a part of a screen that Flow draws; what happens while it is away it does not hear. */
public final class Watch {

    private final Feed feed;
    private final Consumer<Change> heard;
    private long revision;

    private Watch(Feed feed, Consumer<Change> heard) {
        this.feed = feed;
        this.heard = heard;
        this.revision = feed.revision();
    }

    /** Hears of the topic for as long as the component is attached. */
    public static void over(Component component, Live live, Ref topic, Consumer<Change> heard) {
        var watch = new Watch(live.join(topic), heard);
        component.addDetachListener(_ -> live.leave(topic));
        Signal.effect(component, watch::listen);
    }

    private void listen() {
        feed.watch();
        feed.since(revision).ifPresent(changes -> changes.forEach(heard));
        revision = feed.revision();
    }
}
