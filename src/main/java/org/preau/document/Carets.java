package org.preau.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.preau.document.crdt.BadUpdate;
import org.preau.document.crdt.WireReader;
import org.preau.document.crdt.WireWriter;
import org.preau.member.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Where the carets of those who write stand, in the format of y-protocols' awareness. An editor says where; who it is, the server
 * says. Nothing of it is kept.
 */
final class Carets {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOWHERE = "null";
    private static final int LONGEST = 2_000;

    /** A caret as it was last said. */
    private record Caret(long clock, String state) {}

    private final Map<Long, Caret> carets = new TreeMap<>();

    /** The number and the place that an editor says. */
    record Said(long client, long clock, String state) {

        /** Of one caret; an editor has no other to speak of. */
        static Said read(WireReader wire) {
            if (wire.number() != 1) {
                throw new BadUpdate("An editor has one caret");
            }
            var said = new Said(wire.number(), wire.number(), wire.text());
            if (!wire.atEnd() || said.state().length() > LONGEST) {
                throw new BadUpdate("More than a caret");
            }
            return said;
        }
    }

    /** Moves a caret. */
    byte[] move(Said said, Person person) {
        return put(
                said.client(),
                new Caret(said.clock(), said.state().equals(NOWHERE) ? NOWHERE : named(said.state(), person)));
    }

    /** Takes the caret of an editor that left away from every screen. */
    byte[] remove(long client) {
        var last = Optional.ofNullable(carets.get(client)).map(Caret::clock).orElse(0L);
        var gone = put(client, new Caret(last + 1, NOWHERE));
        carets.remove(client);
        return gone;
    }

    private byte[] put(long client, Caret caret) {
        carets.put(client, caret);
        return write(Map.of(client, caret));
    }

    /** All carets, for an editor that comes. */
    byte[] all() {
        return write(carets);
    }

    private static byte[] write(Map<Long, Caret> some) {
        var wire = new WireWriter().number(some.size());
        some.forEach(
                (client, caret) -> wire.number(client).number(caret.clock()).text(caret.state()));
        return wire.done();
    }

    private static String named(String state, Person person) {
        var shown = JSON.createObjectNode();
        shown.putObject("user")
                .put("name", person.firstName())
                .put("initials", person.initials())
                .put("color", person.colour());
        cursor(state).ifPresent(cursor -> shown.set("cursor", cursor));
        return JSON.writeValueAsString(shown);
    }

    private static Optional<JsonNode> cursor(String state) {
        try {
            var cursor = JSON.readTree(state).path("cursor");
            return place(cursor.path("anchor"))
                    .flatMap(anchor -> place(cursor.path("head"))
                            .map(head -> JSON.createObjectNode()
                                    .set("anchor", anchor)
                                    .set("head", head)));
        } catch (JacksonException unreadable) {
            throw new BadUpdate("A caret is no JSON");
        }
    }

    /** A relative position of Yjs, and nothing besides; empty for what is none. */
    private static Optional<JsonNode> place(JsonNode said) {
        var item = stamp(said.path("item"));
        var type = stamp(said.path("type"));
        var root = said.path("tname").isString() ? said.path("tname") : NullNode.instance;
        if (item.isEmpty() && type.isEmpty() && root.isNull()) {
            return Optional.empty();
        }
        var place = JSON.createObjectNode();
        place.set("type", type.orElse(NullNode.instance));
        place.set("tname", root);
        place.set("item", item.orElse(NullNode.instance));
        return Optional.of(place.put("assoc", said.path("assoc").asInt(0)));
    }

    private static Optional<JsonNode> stamp(JsonNode said) {
        var whole = said.path("client").canConvertToLong() && said.path("clock").canConvertToLong();
        return whole && said.path("client").asLong() >= 0 && said.path("clock").asLong() >= 0
                ? Optional.of(JSON.createObjectNode()
                        .put("client", said.path("client").asLong())
                        .put("clock", said.path("clock").asLong()))
                : Optional.empty();
    }
}
