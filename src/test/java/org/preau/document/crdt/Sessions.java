package org.preau.document.crdt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions that yjs played, with what everybody read in the end ({@code frontend/document/oracle.ts}): those in the repository, and
 * others that were just made.
 */
final class Sessions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Sessions() {}

    record Session(int number, List<byte[]> updates, JsonNode shown) {

        List<byte[]> shuffledAndDoubled(Random random) {
            var sent = new ArrayList<>(updates);
            sent.addAll(updates.subList(0, updates.size() / 2));
            Collections.shuffle(sent, random);
            return sent;
        }
    }

    static Stream<Session> all() {
        return in(Path.of("frontend/document/golden/sessions.json")).stream();
    }

    static List<Session> in(Path file) {
        var sessions = new ArrayList<Session>();
        JSON.readTree(file.toFile())
                .forEach(node -> sessions.add(new Session(sessions.size(), updates(node), node.get("shown"))));
        return sessions;
    }

    private static List<byte[]> updates(JsonNode node) {
        return node.get("updates")
                .valueStream()
                .map(update -> Base64.getDecoder().decode(update.stringValue()))
                .toList();
    }

    static Replica after(List<byte[]> updates) {
        var replica = new Replica();
        updates.forEach(update -> replica.apply(Update.read(update)));
        return replica;
    }

    static JsonNode shown(Replica replica) {
        return JSON.readTree(JSON.writeValueAsString(Projection.of(replica)));
    }
}
