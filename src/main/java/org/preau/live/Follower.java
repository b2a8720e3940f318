package org.preau.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.preau.shared.Ref;
import org.preau.shared.ui.Hearing;

/**
 * Keeps one element on one screen equal to its topic. The element understands {@code apply(content)} and {@code pull()},
 * and answers a pull, or asks by itself after a lost connection, with the event {@code catch-up} and its revision.
 *
 * <p>A browser that went away is not written to: one pull waits for it, however much happens meanwhile.
 */
public final class Follower extends Attendance {

    private final Component element;
    private final LongConsumer load;
    private long revision;
    private boolean pulled;

    private Follower(Component element, Live live, Ref topic, LongConsumer load) {
        super(element, live, topic);
        this.element = element;
        this.load = load;
    }

    /**
     * Loads the element now, and follows the topic for as long as the element is attached.
     *
     * @param load brings the whole state to the element, which then stands at the given revision
     */
    public static void follow(Component element, Live live, Ref topic, LongConsumer load) {
        var follower = new Follower(element, live, topic, load);
        follower.reload();
        Hearing.of(element, "catch-up", Reached.class, reached -> follower.answer(reached.rev()));
    }

    /** Where the element stands; -1 when it asks for everything. */
    private record Reached(long rev) {}

    private void reload() {
        var reached = feed().revision();
        load.accept(reached);
        revision = reached;
    }

    @Override
    long revision() {
        return revision;
    }

    @Override
    void hear() {
        if (isListening()) {
            feed().since(revision).ifPresentOrElse(changes -> changes.forEach(this::apply), this::reload);
        } else if (!pulled) {
            pulled = true;
            element.getElement().callJsFunction("pull");
        }
    }

    /** The page that hears is the current one; asking the element for it would climb through all that it stands in. */
    private static boolean isListening() {
        var connection = UI.getCurrent().getInternals().getPushConnection();
        return connection == null || connection.isConnected();
    }

    private void apply(Change change) {
        revision = change.revision();
        element.getElement().callJsFunction("apply", change.written());
    }

    /** The element stands where it says, whatever was thought: what cannot be loaded now is loaded when it can. */
    private void answer(long reached) {
        pulled = false;
        revision = reached;
        bear(() -> feed().since(reached).ifPresentOrElse(this::bring, this::reload));
    }

    /** An element that asked is answered to the end, by a change that names nothing: then it says again what is not done. */
    private void bring(List<Change> changes) {
        changes.forEach(this::apply);
        element.getElement().callJsFunction("apply", Map.of("rev", revision));
    }
}
