package org.preau.transfer;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.preau.shared.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Walks through a Trello export from its first byte to its last, shows each thing to the survey, and refuses what is none. */
final class TrelloWalk {

    private static final JsonPick LIST = JsonPick.of("id", "name", "closed", "pos", "softLimit");
    private static final JsonPick LABEL = JsonPick.of("id", "name", "color");
    private static final JsonPick MEMBER = JsonPick.of("id", "fullName", "username");
    private static final JsonPick FIELD = JsonPick.of("id");
    private static final JsonPick CHECKLIST = JsonPick.of("idCard");
    private static final JsonPick CARD = JsonPick.of("id", "idList", "pos", "shortLink", "badges.comments", "idMembers")
            .with("labels", LABEL);
    private static final JsonPick ACTION = JsonPick.of("type", "idMemberCreator", "data.card.id")
            .with("memberCreator", MEMBER)
            .with("member", MEMBER);

    private final TrelloSurvey survey;
    private final Set<String> parts = new HashSet<>();

    TrelloWalk(TrelloSurvey survey) {
        this.survey = survey;
    }

    void through(JsonFile file) {
        try (var json = file.read()) {
            root(json);
        }
        if (!parts.containsAll(Set.of("lists", "cards"))) {
            throw new Refusal(TransferReason.NOT_TRELLO);
        }
    }

    private void root(JsonParser json) {
        json.nextToken();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            part(json, name);
        }
        if (json.nextToken() != null) {
            throw new Refusal(TransferReason.DAMAGED);
        }
    }

    private void part(JsonParser json, String name) {
        switch (name) {
            case "lists" -> each(json, name, LIST, (node, _) -> survey.lane(node));
            case "labels" -> each(json, name, LABEL, (node, _) -> survey.label(node));
            case "members" -> each(json, name, MEMBER, (node, _) -> survey.member(node));
            case "cards" -> each(json, name, CARD, survey::card);
            case "checklists" -> each(json, name, CHECKLIST, survey::checklist);
            case "actions" -> each(json, name, ACTION, survey::action);
            case "customFields" -> each(json, name, FIELD, (_, _) -> survey.field());
            case "pluginData" -> each(json, name, FIELD, (_, _) -> survey.powerUp());
            case "closed" -> survey.closed(json.currentToken() == JsonToken.VALUE_TRUE);
            case "id", "name", "desc", "shortLink", "dateLastActivity" -> survey.head(name, json.getValueAsString(""));
            case "_id", "_format" -> throw new Refusal(TransferReason.OTHER_TOOL, "WeKan");
            case "included" -> throw new Refusal(TransferReason.OTHER_TOOL, "Planka");
            case "idList" -> throw new Refusal(TransferReason.ONE_CARD);
            default -> {}
        }
        json.skipChildren();
    }

    private void each(JsonParser json, String part, JsonPick pick, BiConsumer<JsonNode, Slice> show) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        expect(json, JsonToken.START_ARRAY, part);
        parts.add(part);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json, JsonToken.START_OBJECT, part);
            var start = json.currentTokenLocation().getByteOffset();
            var node = pick.read(json, new TextAllowance());
            var length = json.currentLocation().getByteOffset() - start;
            show.accept(node, new Slice(start, (int) length));
        }
    }

    private static void expect(JsonParser json, JsonToken token, String part) {
        if (json.currentToken() != token) {
            throw new Refusal(TransferReason.WRONG_SHAPE, part);
        }
    }
}
