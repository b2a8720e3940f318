package org.preau.live;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What an element holds: its lists keyed by id, so that things replace those of the same id and {@code gone} takes them away,
 * and whatever else it was opened with.
 *
 * @param lists by name, then by id
 * @param rest what no change touches
 */
record ScreenState(Map<String, Map<String, JsonNode>> lists, Map<String, JsonNode> rest) {

    private static final String GONE = "gone";
    /** What belongs to a change, not to the screen. */
    private static final Set<String> OF_THE_CHANGE = Set.of("rev", "news", "doubt", "moved");

    static ScreenState of(JsonNode json) {
        var state = new ScreenState(new TreeMap<>(), new TreeMap<>());
        state.put(json);
        return state;
    }

    ScreenState after(JsonNode change) {
        var changed = new ScreenState(new TreeMap<>(), new TreeMap<>(rest));
        lists.forEach((name, things) -> changed.lists.put(name, new TreeMap<>(things)));
        changed.put(change);
        change.path(GONE).forEach(id -> changed.lists.values().forEach(things -> things.remove(id.asString())));
        return changed;
    }

    private void put(JsonNode json) {
        json.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                put(field.getKey(), field.getValue());
            } else if (!OF_THE_CHANGE.contains(field.getKey())) {
                rest.put(field.getKey(), field.getValue());
            }
        });
    }

    private void put(String name, JsonNode things) {
        if (!name.equals(GONE)) {
            var keyed = lists.computeIfAbsent(name, _ -> new TreeMap<>());
            things.valueStream().forEach(thing -> keyed.put(thing.path("id").asString(), thing));
        }
    }
}
