package org.preau.transfer;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The few fields wanted of a JSON value: the rest is skipped without being decoded, however big it is.
 * Arrays are transparent: {@code labels.color} is the colour of each of the labels. What has another shape than expected is missing.
 */
final class JsonPick {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonPick> fields = new HashMap<>();

    /** @param paths names of fields, those of inner objects after a dot */
    static JsonPick of(String... paths) {
        var root = new JsonPick();
        for (var path : paths) {
            var at = root;
            for (var name : path.split("\\.")) {
                at = at.fields.computeIfAbsent(name, _ -> new JsonPick());
            }
        }
        return root;
    }

    /** The same, and these of an inner object. */
    JsonPick with(String field, JsonPick inner) {
        fields.put(field, inner);
        return this;
    }

    /** Reads the value the parser stands on, within the allowance, and leaves the parser on its last token. */
    JsonNode read(JsonParser json, TextAllowance allowance) {
        return switch (json.currentToken()) {
            case START_ARRAY -> array(json, allowance);
            case START_OBJECT -> fields.isEmpty() ? skipped(json) : object(json, allowance);
            default -> fields.isEmpty() ? scalar(json, allowance) : NODES.missingNode();
        };
    }

    private JsonNode array(JsonParser json, TextAllowance allowance) {
        var array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var element = json.currentToken() == JsonToken.START_ARRAY ? skipped(json) : read(json, allowance);
            if (!element.isMissingNode()) {
                allowance.spendOnValue();
                array.add(element);
            }
        }
        return array;
    }

    private JsonNode object(JsonParser json, TextAllowance allowance) {
        var object = NODES.objectNode();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            var pick = fields.get(name);
            var value = pick == null ? skipped(json) : pick.read(json, allowance);
            if (!value.isMissingNode()) {
                object.set(name, value);
            }
        }
        return object;
    }

    private static JsonNode skipped(JsonParser json) {
        json.skipChildren();
        return NODES.missingNode();
    }

    private static JsonNode scalar(JsonParser json, TextAllowance allowance) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> NODES.stringNode(allowance.spend(json.getString()));
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(json.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDoubleValue());
            default -> NODES.missingNode();
        };
    }
}
