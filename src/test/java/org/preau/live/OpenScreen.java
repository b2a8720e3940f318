package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.preau.shared.Ref;

/**
 * A screen that a test has open on a topic: the JSON its element was given, brought up to date by the changes of the topic
 * exactly as {@link Follower} and the element do it.
 */
public final class OpenScreen {

    private final Screens screens;
    private final OpenPage page = OpenPage.of(new UI());
    private final Feed feed;
    private final Ref topic;
    private final Supplier<?> load;
    private ScreenState state;
    private long revision;

    OpenScreen(Screens screens, Ref topic, Supplier<?> load) {
        this.screens = screens;
        this.topic = topic;
        this.load = load;
        screens.awaitTold(); // What happened before it opened is none of its changes.
        this.feed = screens.live().join(topic, page);
        this.state = reload();
    }

    /** Does what somebody else does elsewhere: this screen must see it, and then equal one that is opened afresh. */
    public void sees(Runnable act) {
        var before = fresh();
        var untold = screens.live().untold();
        act.run();
        screens.awaitTold();
        assertThat(screens.live().untold())
                .as("what cannot be told is loaded anew, which hides that it was not")
                .isEqualTo(untold);
        bring();
        assertThat(fresh()).as("an act that no screen can see proves nothing").isNotEqualTo(before);
        assertThat(state).isEqualTo(fresh());
    }

    public void close() {
        screens.live().leave(topic, page);
    }

    private void bring() {
        feed.since(revision).ifPresentOrElse(changes -> changes.forEach(this::apply), () -> state = reload());
    }

    private void apply(Change change) {
        revision = change.revision();
        state = state.after(change.content());
    }

    private ScreenState reload() {
        revision = feed.revision();
        return fresh();
    }

    private ScreenState fresh() {
        return ScreenState.of(screens.json().valueToTree(load.get()));
    }
}
