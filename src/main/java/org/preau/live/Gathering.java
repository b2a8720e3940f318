package org.preau.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.preau.shared.Ref;
import org.preau.shared.database.Outage;

/**
 * Looks again for a part of a screen that is costly to read, whatever happens to any of its topics: at once when nothing did for
 * a while, and otherwise once for all that happened meanwhile. However lively an evening, a screen reads no more than once a while.
 */
public final class Gathering {

    /** And whoever changes one waits for it: it looks that much sooner. */
    private static final int LISTS_ARE_CHEAPER = 3;

    /** So that what was to be over by then is over on every clock. */
    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(1);

    private final Component component;
    private final Live live;
    private final Duration calm;
    private final Supplier<Optional<Duration>> look;
    private final UI page = UI.getCurrent();
    private Future<?> alarm = CompletableFuture.completedFuture(null);
    private long lookedAt;
    private boolean due;

    /**
     * Looks for as long as the component is attached. It listens before it looks for the first time: nothing falls in between.
     *
     * @param look reads and shows what is
     */
    public Gathering(Component component, Live live, Runnable look) {
        this(component, live, live.calm(), forEver(look));
    }

    private Gathering(Component component, Live live, Duration calm, Supplier<Optional<Duration>> look) {
        this.calm = calm;
        this.component = component;
        this.live = live;
        this.look = look;
        this.lookedAt = System.nanoTime();
        component.addDetachListener(_ -> alarm.cancel(false));
    }

    /**
     * Shows a list now, and again whatever happens to any of these topics: however many change it, once a while at most.
     *
     * @param look reads it and shows it
     */
    public static Gathering keep(Component list, Live live, Runnable look, Ref... topics) {
        return keepInTime(list, live, forEver(look), topics);
    }

    /**
     * The same for a list that time changes too.
     *
     * @param look reads it and shows it, and tells how long that stays true if nobody does anything; empty for ever
     */
    public static Gathering keepInTime(Component list, Live live, Supplier<Optional<Duration>> look, Ref... topics) {
        var gathering = new Gathering(list, live, live.calm().dividedBy(LISTS_ARE_CHEAPER), look);
        for (var topic : topics) {
            gathering.over(topic);
        }
        gathering.show();
        return gathering;
    }

    private static Supplier<Optional<Duration>> forEver(Runnable look) {
        return () -> {
            look.run();
            return Optional.empty();
        };
    }

    /** Looks again when this time is over, though nothing may happen meanwhile; the last time that was told counts. */
    public void after(Duration wait) {
        alarm.cancel(false);
        alarm = live.later(wait.plus(A_LITTLE_LATER), page.accessLater(this::look, () -> {}));
    }

    /** Listens to one topic more. Whoever has looked already looks again {@link #soon}. */
    public void over(Ref topic) {
        Watch.over(component, live, topic, _ -> soon());
    }

    /** Looks again: the access that looks stands behind those of all other topics that are heard in the same message. */
    public void soon() {
        if (due) {
            return;
        }
        due = true;
        var left = calm.minusNanos(System.nanoTime() - lookedAt);
        if (left.isPositive()) {
            live.later(left, page.accessLater(this::look, () -> {}));
        } else {
            page.access(this::look);
        }
    }

    /** Looks at once: what oneself did here is not waited for, however much others do meanwhile. */
    public void now() {
        lookedAt = System.nanoTime();
        if (component.isAttached()) {
            Outage.bear(this::show, this::soon);
        }
    }

    private void show() {
        look.get().ifPresent(this::after);
    }

    private void look() {
        due = false;
        now();
    }
}
