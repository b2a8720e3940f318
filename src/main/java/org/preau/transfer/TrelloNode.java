package org.preau.transfer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.preau.board.BoardDraft;
import org.preau.shared.Refusal;
import tools.jackson.databind.JsonNode;

/** How the fields of Trello's objects are read: what is absent or of another kind is empty, but nothing goes without identity. */
final class TrelloNode {

    private TrelloNode() {}

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /** The place among its siblings; what has none comes last. */
    static double pos(JsonNode node) {
        return node.path("pos").asDouble(Double.MAX_VALUE);
    }

    static String id(JsonNode node, String field, String part) {
        var id = text(node, field);
        if (!isId(id)) {
            throw new Refusal(TransferReason.WRONG_SHAPE, part);
        }
        return id;
    }

    /** The identity of another thing; what can be none is empty, so that no long text is kept as a name. */
    static String reference(JsonNode node, String field) {
        var id = text(node, field);
        return isId(id) ? id : "";
    }

    static boolean isId(String id) {
        return !id.isBlank() && id.length() <= BoardDraft.SOURCE_LENGTH;
    }

    /** A label; those of 2013 have no identity but their colour and name. */
    static BoardDraft.Label label(JsonNode node) {
        var colour = text(node, "color");
        var name = TrelloText.cut(TrelloText.plain(text(node, "name")).strip(), TrelloText.LABEL);
        return new BoardDraft.Label(labelId(node, colour, name), name, TrelloColour.of(colour));
    }

    private static String labelId(JsonNode node, String colour, String name) {
        var id = text(node, "id");
        var looks = (colour + "/" + name).getBytes(StandardCharsets.UTF_8);
        return isId(id) ? id : UUID.nameUUIDFromBytes(looks).toString();
    }
}
