package org.preau.today;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.preau.live.Live;
import org.preau.shared.Happening;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * After commit, whatever happened in a space rings at every « Aujourd’hui » of those who sit there, which look again. Not each
 * time: what happens within a moment rings once, so that a lively evening costs the house no more than a calm one.
 */
@Component
class DayBell {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Live live;
    private final TaskScheduler later;
    private final Set<SpaceId> rung = ConcurrentHashMap.newKeySet();

    DayBell(Live live, TaskScheduler later) {
        this.live = live;
        this.later = later;
    }

    /** All that happens in a space. */
    static Ref of(SpaceId space) {
        return Ref.to(Ref.Kind.ACTIVITY, space);
    }

    @TransactionalEventListener
    void on(Happening happening) {
        if (rung.add(happening.space())) {
            later.schedule(() -> ring(happening.space()), later.getClock().instant().plus(MOMENT));
        }
    }

    private void ring(SpaceId space) {
        rung.remove(space);
        live.afterwards(() -> live.publish(of(space), revision -> Map.of("rev", revision)));
    }
}
