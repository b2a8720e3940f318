package org.preau.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.preau.shared.Ref;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Rings at the screens of a topic that show what many acts change, and then look again at all of it. Not each time: what happens
 * within a moment rings once, so that a lively evening costs the house no more than a calm one.
 */
@Component
public class Bell {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Live live;
    private final TaskScheduler later;
    private final Set<Ref> rung = ConcurrentHashMap.newKeySet();

    Bell(Live live, TaskScheduler later) {
        this.live = live;
        this.later = later;
    }

    /** Called after commit; the screens hear a change that holds nothing but its revision. */
    public void ring(Ref topic) {
        if (rung.add(topic)) {
            later.schedule(() -> sound(topic), later.getClock().instant().plus(MOMENT));
        }
    }

    /** What happens from here on rings again. */
    private void sound(Ref topic) {
        rung.remove(topic);
        live.afterwards(() -> live.publish(topic, revision -> Map.of("rev", revision)));
    }
}
