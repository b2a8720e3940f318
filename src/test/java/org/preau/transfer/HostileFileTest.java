package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.shared.Refusal;

/** Files given by mistake or by malice: each gets its one sentence, none more than that. */
class HostileFileTest {

    private static final String LISTS = "{\"lists\": [{\"id\": \"l\"}], ";
    private static final String CARD = LISTS + "\"cards\": [{\"id\": \"c\", \"idList\": \"l\", ";

    static Set<Map.Entry<String, TransferReason>> texts() {
        return Map.ofEntries(
                        Map.entry("", TransferReason.EMPTY_FILE),
                        Map.entry(" \n\t ", TransferReason.EMPTY_FILE),
                        Map.entry("\uFEFF", TransferReason.EMPTY_FILE),
                        Map.entry("<!DOCTYPE html><title>Log in to Trello</title>", TransferReason.WEB_PAGE),
                        Map.entry("PK\3\4 zip", TransferReason.ARCHIVE_FILE),
                        Map.entry("Card ID,Card Name,Card URL\n1,Une,https://example.org", TransferReason.TABLE_FILE),
                        Map.entry("Bonjour, voici le tableau.", TransferReason.NOT_JSON),
                        Map.entry("[{\"id\": 1}]", TransferReason.NOT_TRELLO),
                        Map.entry("{}", TransferReason.NOT_TRELLO),
                        Map.entry("{\"lists\": []}", TransferReason.NOT_TRELLO),
                        Map.entry(
                                "{\"id\": \"c\", \"idList\": \"l\", \"name\": \"Une carte\"}", TransferReason.ONE_CARD),
                        Map.entry("{\"lists\": {}, \"cards\": []}", TransferReason.WRONG_SHAPE),
                        Map.entry("{\"lists\": [[]], \"cards\": []}", TransferReason.WRONG_SHAPE),
                        Map.entry(
                                "{\"lists\": [{\"name\": \"sans identité\"}], \"cards\": []}",
                                TransferReason.WRONG_SHAPE),
                        Map.entry(LISTS + "\"cards\": [{\"id\": \"c\"}]}", TransferReason.WRONG_SHAPE),
                        Map.entry(
                                LISTS + "\"cards\": [{\"id\": \"" + "x".repeat(65) + "\", \"idList\": \"l\"}]}",
                                TransferReason.WRONG_SHAPE),
                        Map.entry(CARD + "\"name\": \"coup", TransferReason.CUT_SHORT),
                        Map.entry(CARD + "\"pos\": NaN}]}", TransferReason.DAMAGED),
                        Map.entry(CARD + "\"name\": \"a\u0007\"}]}", TransferReason.DAMAGED),
                        Map.entry(CARD + "}]} {\"encore\": 1}", TransferReason.DAMAGED),
                        Map.entry(CARD + "}]]", TransferReason.DAMAGED),
                        Map.entry(CARD + "\"pos\": " + "9".repeat(2000) + "}]}", TransferReason.TOO_DEEP),
                        Map.entry(
                                CARD + "\"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}]}",
                                TransferReason.TOO_DEEP),
                        Map.entry(CARD + "\"desc\": \"" + "x".repeat(1_100_000) + "\"}]}", TransferReason.TOO_DEEP),
                        Map.entry(
                                CARD + "\"idMembers\": [" + "\"\",".repeat(50_000) + "\"\"]}]}",
                                TransferReason.TOO_MUCH))
                .entrySet();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void texts(Map.Entry<String, TransferReason> file) {
        assertThat(refusal(file.getKey().getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(file.getValue());
    }

    private static Refusal refusal(byte[] content) {
        try (var upload = Exports.file("tableau.json", content)) {
            return catchThrowableOfType(
                    Refusal.class, () -> TrelloExport.open(upload).close());
        }
    }

    @Test
    void more_things_than_a_board_may_hold_are_refused() {
        var cards = new StringBuilder(LISTS).append("\"cards\": [");
        for (var number = 0; number < 100_001; number++) {
            cards.append("{\"id\": \"c%d\", \"idList\": \"l\"},".formatted(number));
        }
        var text = cards.deleteCharAt(cards.length() - 1).append("]}").toString();

        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(TransferReason.TOO_MUCH);
    }

    static Set<Map.Entry<String, Integer>> parts() {
        return Map.of("members", 3_201, "labels", 1_001, "lists", 501).entrySet();
    }

    /** What stands beside the cards takes memory, and room on the screen, as they do. */
    @ParameterizedTest
    @MethodSource("parts")
    void more_than_a_board_may_hold_beside_its_cards_is_refused(Map.Entry<String, Integer> part) {
        var things = IntStream.range(0, part.getValue())
                .mapToObj("{\"id\": \"x%d\"}"::formatted)
                .collect(Collectors.joining(","));
        var text = "{\"" + part.getKey() + "\": [" + things + "], \"lists\": [], \"cards\": []}";

        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(TransferReason.TOO_MUCH);
    }

    @Test
    void more_lists_that_were_put_away_than_a_board_may_hold_are_refused() {
        var lists = IntStream.range(0, 3_001)
                .mapToObj("{\"id\": \"x%d\", \"closed\": true}"::formatted)
                .collect(Collectors.joining(","));

        assertThat(refusal(("{\"lists\": [" + lists + "], \"cards\": []}").getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(TransferReason.TOO_MUCH);
    }

    @Test
    void more_people_who_left_and_are_named_than_a_board_may_have_are_refused() {
        var actions = IntStream.range(0, 3_201)
                .mapToObj(
                        "{\"type\": \"commentCard\", \"idMemberCreator\": \"p%1$d\", \"memberCreator\": {\"id\": \"p%1$d\"}, \"data\": {\"card\": {\"id\": \"c\"}}}"
                                ::formatted)
                .collect(Collectors.joining(","));

        assertThat(refusal((CARD + "\"name\": \"x\"}], \"actions\": [" + actions + "]}")
                                .getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(TransferReason.TOO_MUCH);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, true", "1, 1001, false", "2, 501, false", "100, 1, true", "101, 1, false"})
    void a_card_with_more_to_tick_than_can_be_looked_through_is_refused_by_its_name(
            int lists, int items, boolean taken) {
        var checklists = IntStream.range(0, lists)
                .mapToObj(list -> "{\"id\": \"k%d\", \"idCard\": \"c\", \"checkItems\": [%s]}"
                        .formatted(list, ticks(list, items)))
                .collect(Collectors.joining(","));
        var text = CARD + "\"name\": \"Buvette\"}], \"checklists\": [" + checklists + "]}";
        var refusal = refusal(text.getBytes(StandardCharsets.UTF_8));
        if (taken) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.reason()).isEqualTo(TransferReason.CARD_TOO_FULL);
            assertThat(refusal.arguments()).first().isEqualTo("Buvette");
        }
    }

    private static String ticks(int list, int items) {
        return IntStream.range(0, items)
                .mapToObj(item -> "{\"id\": \"i%d-%d\", \"name\": \"x\"}".formatted(list, item))
                .collect(Collectors.joining(","));
    }

    @Test
    void a_name_that_is_too_long_for_one_is_not_kept() {
        var tooLong = "x".repeat(65);
        var text = CARD + "\"shortLink\": \"" + tooLong
                + "\"}], \"actions\": [{\"type\": \"commentCard\", \"idMemberCreator\": \"" + tooLong
                + "\", \"data\": {\"card\": {\"id\": \"c\"}}}], \"checklists\": [{\"idCard\": \"" + tooLong + "\"}]}";
        try (var upload = Exports.json(text);
                var file = JsonFile.open(upload)) {
            var survey = JsonFile.reading(() -> TrelloSurvey.of(file));

            assertThat(survey.cardByLink(tooLong)).isEmpty();
            assertThat(survey.commentsOf(survey.cards().getFirst()))
                    .extracting(TrelloComment::author)
                    .containsExactly("");
            assertThat(survey.leftOut().count(LeftOut.CHECKLISTS_WITHOUT_CARD)).isEqualTo(1);
        }
    }

    @Test
    void broken_utf_16_is_refused() {
        var text = "{\"name\": \"é\"}".getBytes(StandardCharsets.UTF_16LE);
        text[11] = (byte) 0xD8;

        assertThat(refusal(text).reason()).isEqualTo(TransferReason.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"-1e400", "1e400", "\"top\"", "null", "true", "-0.0"})
    void absurd_positions_are_taken_somewhere(String pos) {
        try (var upload = Exports.json(CARD + "\"pos\": " + pos + "}]}");
                var export = TrelloExport.open(upload)) {
            assertThat(Exports.cards(export)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-5000-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2026-02-30T10:00:00Z", "demain", "2026-12-01"})
    void absurd_dates_are_left_out_and_said(String due) {
        try (var upload = Exports.json(CARD + "\"due\": \"" + due + "\"}]}");
                var export = TrelloExport.open(upload)) {
            assertThat(Exports.cards(export).getFirst().due()).isNull();
            assertThat(export.leftOut().count(LeftOut.DATES)).isEqualTo(1);
        }
    }

    /** Moments that no column keeps: a due day of 2060 is one, a comment of 2060 is none. */
    @ParameterizedTest
    @ValueSource(strings = {"ffffffff0000000000000001", "bbbbbbbb0000000000000001", "000000000000000000000001"})
    void moments_that_cannot_be_kept_are_passed_by(String id) {
        for (var date : List.of("2060-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z")) {
            try (var upload = Exports.json(LISTS
                            + "\"cards\": [{\"id\": \"%1$s\", \"idList\": \"l\", \"due\": \"2060-01-01T00:00:00Z\"}], "
                                    .formatted(id)
                            + "\"actions\": [{\"type\": \"commentCard\", \"id\": \"%1$s\", \"date\": \"%2$s\", \"idMemberCreator\": \"m\","
                                    .formatted(id, date)
                            + " \"data\": {\"text\": \"Oui\", \"dateLastEdited\": \"%2$s\", \"card\": {\"id\": \"%1$s\"}}}]}"
                                    .formatted(id, date));
                    var export = TrelloExport.open(upload)) {
                var card = Exports.cards(export).getFirst();
                assertThat(card.created()).isNull();
                assertThat(card.due()).isEqualTo("2060-01-01T00:00:00Z");
                assertThat(card.comments()).singleElement().satisfies(comment -> {
                    assertThat(comment.at()).isEqualTo(TrelloTime.FIRST);
                    assertThat(comment.edited()).isNull();
                });
                assertThat(export.leftOut().count(LeftOut.DATES)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"closed\": null",
                "\"closed\": 5, \"desc\": {}, \"name\": []",
                "\"idMembers\": null, \"idLabels\": null, \"labels\": [{}]",
                "\"badges\": [], \"checkItemStates\": {}, \"attachments\": null",
                "\"name\": \"a\\u0000b\", \"desc\": \"x\\ud800y\"",
                "\"name\": \"<script>alert(1)</script>\""
            })
    void what_a_card_lacks_or_has_in_another_shape_is_empty(String fields) {
        try (var upload = Exports.json(CARD + fields
                        + "}], \"labels\": null, \"members\": null, \"checklists\": null, \"actions\": null}");
                var export = TrelloExport.open(upload)) {
            assertThat(Exports.cards(export)).singleElement().matches(card -> !card.archived());
        }
    }

    @Test
    void what_stands_twice_is_taken_once() {
        var card = "{\"id\": \"c\", \"idList\": \"l\"}";
        try (var upload =
                        Exports.json(LISTS + "\"cards\": [" + card + ", " + card + "], \"lists\": [{\"id\": \"l\"}]}");
                var export = TrelloExport.open(upload)) {
            assertThat(Exports.cards(export)).hasSize(1);
            assertThat(export.leftOut().count(LeftOut.TWICE_IN_FILE)).isEqualTo(2);
        }
    }

    @Test
    void a_file_over_the_limit_is_refused_while_it_arrives_and_leaves_nothing_on_disk() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };

        assertThat(catchThrowableOfType(Refusal.class, () -> Exports.file("x", endless))
                        .reason())
                .isEqualTo(TransferReason.TOO_BIG);
        assertThat(Exports.nothingIsLeft()).isTrue();
    }

    @Test
    void a_disk_that_takes_nothing_is_said_to_be_full(@TempDir Path folder) throws IOException {
        var noFolder = Files.writeString(folder.resolve("a file"), "");
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> Upload.keep(noFolder, "x", new ByteArrayInputStream(new byte[1])))
                        .reason())
                .isEqualTo(TransferReason.NO_ROOM);
    }

    @Test
    void an_upload_that_breaks_off_is_refused() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThat(catchThrowableOfType(Refusal.class, () -> Exports.file("x", broken))
                        .reason())
                .isEqualTo(TransferReason.NOT_RECEIVED);
    }

    /** Every cut and many random changes of a good export: taken, or refused with a reason; never anything else. */
    @Test
    void no_damage_to_a_good_export_is_a_bug_of_ours() throws IOException {
        byte[] good;
        try (var stream = HostileFileTest.class.getResourceAsStream("/transfer/garden.json")) {
            good = stream.readAllBytes();
        }
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 600; round++) {
            var bad = round % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (var change = 0; change < round % 3 * 4; change++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            takenOrRefused(bad, seed);
        }
    }

    private static void takenOrRefused(byte[] content, long seed) {
        try (var upload = Exports.file("x", new ByteArrayInputStream(content));
                var export = TrelloExport.open(upload)) {
            assertThat(Exports.cards(export)).as("seed %d", seed).isNotNull();
        } catch (Refusal expected) {
            assertThat(expected.reason()).as("seed %d", seed).isInstanceOf(TransferReason.class);
        }
    }
}
