package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON that Java and an element agree upon: {@code frontend/<feature>/golden/<name>.json}, written by hand and read by the tests
 * of both sides. What counts is its shape: every field with the kinds of value it takes, things of one list taken together. Only the
 * texts of an element are not copied there: both sides read the translations.
 */
public record GoldenJson(JsonMapper json) {

    /** That our record has every field of the golden file, of the same kind, and no other. */
    public void sameShape(String feature, String name, Object ours) {
        var golden = json.readTree(
                Path.of("frontend", feature, "golden", name + ".json").toFile());
        var told = (ObjectNode) json.valueToTree(ours);
        told.remove("texts");
        assertThat(shape(told)).as("%s/golden/%s.json", feature, name).isEqualTo(shape(golden));
    }

    private static Set<String> shape(JsonNode node) {
        var shape = new TreeSet<String>();
        describe("", node, shape::add);
        return shape;
    }

    private static void describe(String path, JsonNode node, Consumer<String> told) {
        told.accept(path + ": " + node.getNodeType());
        node.properties().forEach(field -> describe(path + "." + field.getKey(), field.getValue(), told));
        if (node.isArray()) {
            node.forEach(thing -> describe(path + "[]", thing, told));
        }
    }
}
