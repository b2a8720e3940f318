package org.preau.transfer;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preau.shared.text.Scripts;
import tools.jackson.databind.json.JsonMapper;

/** An export of Trello by somebody who wants it to run: a card for each payload, which is also the name of all that belongs to it. */
public final class ScriptedBoard {

    public static final String LANE = "<img src=x onerror=alert(1)>";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> VECTORS = Scripts.inMarkdown().toList();
    private static final int CARDS = Scripts.PAYLOADS.size();

    private ScriptedBoard() {}

    public static String json() {
        return JSON.writeValueAsString(Map.of(
                "id", id("a", 0),
                "name", Scripts.PAYLOADS.getFirst(),
                "lists", List.of(Map.of("id", id("b", 0), "name", LANE, "closed", false, "pos", 1)),
                "cards", each(ScriptedBoard::card),
                "labels", each(at -> Map.of("id", id("d", at), "name", payload(at), "color", "green")),
                "members", each(at -> Map.of("id", id("e", at), "fullName", payload(at), "username", "u" + at)),
                "checklists", each(ScriptedBoard::checklist),
                "actions",
                        IntStream.range(0, VECTORS.size())
                                .mapToObj(ScriptedBoard::comment)
                                .toList()));
    }

    private static List<Map<String, Object>> each(IntFunction<Map<String, Object>> thing) {
        return IntStream.range(0, CARDS).mapToObj(thing).toList();
    }

    private static Map<String, Object> card(int at) {
        return Map.of(
                "id", id("c", at),
                "idList", id("b", 0),
                "name", payload(at),
                "desc", VECTORS.get(at * VECTORS.size() / CARDS),
                "pos", at + 1,
                "closed", false,
                "idLabels", List.of(id("d", at)),
                "idMembers", List.of(id("e", at)),
                "idChecklists", List.of(id("f", at)));
    }

    private static Map<String, Object> checklist(int at) {
        return Map.of(
                "id", id("f", at),
                "idCard", id("c", at),
                "name", payload(at),
                "pos", 1,
                "checkItems",
                        Stream.of(Map.of("id", id("0", at), "name", payload(at), "state", "incomplete", "pos", 1))
                                .toList());
    }

    private static Map<String, Object> comment(int at) {
        return Map.of(
                "id", id("9", at),
                "type", "commentCard",
                "date", "2026-11-20T10:00:00.000Z",
                "idMemberCreator", id("e", at % CARDS),
                "memberCreator",
                        Map.of(
                                "id",
                                id("e", at % CARDS),
                                "fullName",
                                payload(at % CARDS),
                                "username",
                                "u" + at % CARDS),
                "data",
                        Map.of(
                                "text",
                                VECTORS.get(at),
                                "card",
                                Map.of("id", id("c", at % CARDS)),
                                "board",
                                Map.of("id", id("a", 0))));
    }

    private static String payload(int at) {
        return Scripts.PAYLOADS.get(at);
    }

    private static String id(String kind, int number) {
        return "656e0a00" + kind.repeat(8) + "%08x".formatted(number);
    }
}
