package org.preau.live;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The topics that somebody has open. A change of any other topic costs nothing. */
@Component
public class Live {

    private final Map<Ref, Feed> open = new ConcurrentHashMap<>();
    private final JsonMapper json;
    private final Clock clock;

    Live(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * Called by a feature after its change is committed.
     *
     * @param content given the revision that screens reach by it, reads what changed and makes the record sent to all of them:
     *     only what every reader of the topic may see
     */
    public void publish(Ref topic, LongFunction<?> content) {
        var feed = open.get(topic);
        if (feed != null) {
            feed.append(revision -> json.valueToTree(content.apply(revision)));
        }
    }

    /** So much changed that every screen of the topic loads it anew. */
    public void startAnew(Ref topic) {
        var feed = open.get(topic);
        if (feed != null) {
            feed.startAnew();
        }
    }

    Feed join(Ref topic) {
        return open.compute(topic, (_, feed) -> {
            var joined = feed == null ? new Feed(birth()) : feed;
            joined.join();
            return joined;
        });
    }

    void leave(Ref topic) {
        open.computeIfPresent(topic, (_, feed) -> feed.leave() == 0 ? null : feed);
    }

    private long birth() {
        return clock.millis() * 1_000;
    }

    /** How many topics somebody has open. */
    public int openTopics() {
        return open.size();
    }
}
