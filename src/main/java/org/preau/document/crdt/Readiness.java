package org.preau.document.crdt;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether all that an update names, or leaves out, is in the document or, earlier, in the update itself. */
final class Readiness {

    private final Store store;
    private final Map<Long, Long> reached = new HashMap<>();

    Readiness(Store store) {
        this.store = store;
    }

    /** An update whose clients wait for each other crosswise counts as not ready: editors write in the order of their acts. */
    boolean of(Update update) {
        for (var struct : update.structs()) {
            if (struct.clock() > end(struct.client) || !isReady(struct)) {
                return false;
            }
            reached.merge(struct.client, struct.end(), Math::max);
        }
        return update.deletions().stream().allMatch(range -> range.end() <= end(range.client()));
    }

    private boolean isReady(Struct struct) {
        return switch (struct) {
            case Gone _ -> true;
            case Gap gap -> gap.end() <= end(gap.client);
            case Item item ->
                knows(item.origin().left())
                        && knows(item.origin().right())
                        && knows(item.origin().parent());
        };
    }

    private boolean knows(@Nullable Stamp stamp) {
        return stamp == null || stamp.clock() < end(stamp.client());
    }

    private long end(long client) {
        return Math.max(store.end(client), reached.getOrDefault(client, 0L));
    }
}
