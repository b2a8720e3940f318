package org.preau.hostile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page could send in the place of a record that it should: other shapes, parts missing or wrong, and mixtures that are well formed. */
final class Forger {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MIXTURES = 12;

    private static final List<String> SHAPES = List.of(
            "null",
            "\"\"",
            "\"x\"",
            "7",
            "-1",
            "1.5",
            "1e308",
            "true",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"a\":{}}",
            "{\"value\":null}",
            "9007199254740993",
            "\"" + "a".repeat(200_000) + "\"",
            "[".repeat(400) + "]".repeat(400));

    private final Random dice;
    private final BadText bad;
    private final List<String> known;

    /** @param known ids of things that exist, or other words that mean something here */
    Forger(Random dice, List<String> known) {
        this.dice = dice;
        this.bad = new BadText(dice);
        this.known = known;
    }

    List<JsonNode> insteadOf(Class<? extends Record> said) {
        var forged = new ArrayList<>(SHAPES.stream().map(JSON::readTree).toList());
        for (var part : said.getRecordComponents()) {
            var without = mixture(said);
            without.remove(part.getName());
            forged.add(JSON.valueToTree(without));
            SHAPES.forEach(shape -> forged.add(with(said, part, shape)));
        }
        Stream.generate(() -> mixture(said))
                .limit(MIXTURES)
                .<JsonNode>map(JSON::valueToTree)
                .forEach(forged::add);
        return forged;
    }

    private JsonNode with(Class<? extends Record> said, RecordComponent part, String shape) {
        var mixed = mixture(said);
        mixed.put(part.getName(), JSON.readTree(shape));
        return JSON.valueToTree(mixed);
    }

    /** Of the right types, and of nothing that anybody meant. */
    private Map<String, Object> mixture(Class<?> said) {
        var mixed = new HashMap<String, Object>();
        Stream.of(said.getRecordComponents()).forEach(part -> mixed.put(part.getName(), value(part.getGenericType())));
        return mixed;
    }

    private Object value(Type type) {
        return switch (type) {
            case ParameterizedType several
            when several.getRawType() == List.class -> twice(value(several.getActualTypeArguments()[0]));
            case ParameterizedType _ -> Map.of(word(), word());
            case Class<?> record when record.isRecord() -> mixture(record);
            case Class<?> truth when truth == boolean.class -> dice.nextBoolean();
            case Class<?> number
            when number == int.class || number == Integer.class || number == long.class -> number();
            default -> word();
        };
    }

    private static List<Object> twice(Object one) {
        return List.of(one, one);
    }

    private int number() {
        return List.of(-1, 0, 1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE).get(dice.nextInt(6));
    }

    private String word() {
        return dice.nextInt(3) == 0 ? bad.next() : known.get(dice.nextInt(known.size()));
    }
}
