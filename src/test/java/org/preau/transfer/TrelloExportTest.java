package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.board.BoardDraft.Lane;
import org.preau.board.BoardDraft.Person;
import org.preau.board.CardDraft;
import org.preau.board.CardDraft.Checklist;
import org.preau.board.CardDraft.Comment;
import org.preau.board.CardDraft.Item;
import org.preau.member.Colour;
import org.preau.member.PersonName;
import org.preau.shared.Title;
import org.preau.transfer.ImportReport.Comments;
import org.preau.transfer.ImportReport.Items;
import org.preau.transfer.ImportReport.Shelf;

/** What becomes of an export that holds one of each of Trello's peculiarities ({@code transfer/garden.json}). */
class TrelloExportTest {

    private static final String AWA = "656e0a00aaaaaaaaaaaaa701";
    private static final String GHISLAINE = "656e0a00aaaaaaaaaaaaa702";

    private final Upload upload = Exports.resource("/transfer/garden.json");
    private TrelloExport garden;

    @BeforeEach
    void open() {
        garden = TrelloExport.open(upload);
    }

    @AfterEach
    void close() {
        garden.close();
        upload.close();
    }

    @Test
    void counts_what_is_kept() {
        var report = Exports.report(garden);

        assertThat(report)
                .usingRecursiveComparison()
                .ignoringFields("leftOut")
                .isEqualTo(new ImportReport(
                        new Shelf(2, 1),
                        new Shelf(3, 1),
                        3,
                        2,
                        new Items(2, 1),
                        new Comments(3, 3),
                        0,
                        1,
                        0,
                        0,
                        List.of()));
    }

    @Test
    void says_what_is_left_out() {
        assertThat(Exports.sentences(garden, Locale.ENGLISH))
                .hasSize(18)
                .anyMatch(sentence -> sentence.startsWith("2 attachments were not taken"))
                .anyMatch(sentence ->
                        sentence.startsWith("3 comments are announced by their cards but are not in the file"))
                .anyMatch(sentence -> sentence.startsWith("1 comment belongs to a card that is not in the file"))
                .anyMatch(sentence -> sentence.startsWith("1 card belongs to a list that is not in the file"))
                .anyMatch(sentence -> sentence.startsWith("1 date could not be understood"));
    }

    @Test
    void says_what_it_leaves_of_how_cards_look_and_when_they_ring() {
        var text = """
                {"closed": true, "pluginData": [{"id": "p"}, {"id": "q"}], "lists": [{"id": "l", "name": "A"}], "cards": [
                  {"id": "a", "idList": "l", "name": "Une", "cover": {"color": "blue", "idAttachment": null}, "address": "1 rue du Lavoir", "coordinates": {"latitude": 48, "longitude": 2},
                   "isTemplate": true, "dueReminder": 1440, "stickers": [{"id": "s"}, {"id": "t"}], "cardRole": "link"},
                  {"id": "b", "idList": "l", "name": "Deux", "idAttachmentCover": "x", "locationName": "Salle", "dueReminder": 0},
                  {"id": "c", "idList": "l", "name": "Trois", "cover": {"color": null, "idAttachment": null, "size": "normal"}, "idAttachmentCover": null, "address": null,
                   "locationName": "", "coordinates": null, "isTemplate": false, "dueReminder": -1, "stickers": [], "cardRole": null},
                  {"id": "d", "idList": "l", "name": "Quatre", "dueReminder": null, "coordinates": {"latitude": 48, "longitude": 2}}]}""";
        try (var file = Exports.json(text);
                var export = TrelloExport.open(file)) {
            assertThat(Exports.sentences(export, Locale.ENGLISH))
                    .containsExactlyInAnyOrder(
                            "2 cover pictures or colours were not taken: our cards have none.",
                            "3 places on cards were not taken: our cards have none yet.",
                            "2 reminders of due dates were not taken.",
                            "2 stickers were not taken.",
                            "1 template card became a card like the others.",
                            "1 card of a special kind (link, mirror, separator) became a card like the others.",
                            "Data hidden by power-ups in 2 places were not taken.",
                            "This board was closed in Trello: it is open here.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_in_both_languages_for_all_it_can_leave_out(LeftOut what) {
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var one = Exports.sentence(locale, what.key(), 1);
            var many = Exports.sentence(locale, what.key(), 3);

            assertThat(List.of(one, many)).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));

            var before = List.of(
                    Exports.sentence(locale, what.keyBefore(), 1), Exports.sentence(locale, what.keyBefore(), 3));
            assertThat(before).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
            assertThat(before)
                    .as("said before it happens")
                    .noneMatch(sentence -> sentence.matches(".*(\\b(was|were|became)\\b| été |devenue).*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_in_both_languages_for_all_it_can_refuse(TransferReason reason) {
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(Exports.sentence(locale, reason.key(), "X")).endsWith(".");
        }
    }

    @Test
    void keeps_lanes_and_cards_in_their_order_and_ties_by_identity() {
        assertThat(garden.draft().lanes())
                .extracting(Lane::title, Lane::archived)
                .containsExactly(tuple("Archives", true), tuple("À faire", false), tuple("En cours", false));
        assertThat(Exports.cards(garden))
                .extracting(card -> card.title().value())
                .containsExactly("Ancien plan", "Acheter du terreau", "Semer les fèves", "Réparer la serre");
    }

    private static Tuple tuple(String title, boolean archived) {
        return Tuple.tuple(new Title(title), archived);
    }

    @Test
    void joins_a_card_with_its_checklists_and_comments_wherever_they_stand() {
        var card = Exports.cards(garden).get(1);

        assertThat(card.due()).isEqualTo(Instant.parse("2024-03-10T11:00:00Z"));
        assertThat(card.created()).isEqualTo(Instant.ofEpochSecond(0x656e0a00));
        assertThat(card.labels()).containsExactly("656e0a00aaaaaaaaaaaaa401", "656e0a00aaaaaaaaaaaaa402");
        assertThat(card.checklists())
                .containsExactly(
                        new Checklist(
                                "656e0a00aaaaaaaaaaaaa501",
                                new Title("Avant"),
                                List.of(
                                        new Item("656e0a00aaaaaaaaaaaaa601", "Mesurer les bacs", true),
                                        new Item("656e0a00aaaaaaaaaaaaa602", "Semer les fèves", false))),
                        new Checklist("656e0a00aaaaaaaaaaaaa502", new Title("Après"), List.of()));
        assertThat(card.comments())
                .containsExactly(
                        new Comment(
                                "656e0b00aaaaaaaaaaaaac02",
                                AWA,
                                Instant.parse("2023-12-04T17:00:00Z"),
                                "@ghislaine, vu [Semer les fèves](https://trello.com/c/aBcD1234) ?",
                                null),
                        new Comment(
                                "656e0b00aaaaaaaaaaaaac03",
                                GHISLAINE,
                                Instant.parse("2023-12-04T18:00:00Z"),
                                "Le composteur est plein.",
                                Instant.parse("2023-12-05T08:00:00Z")));
    }

    @Test
    void tidies_descriptions_and_takes_what_is_done_without_a_date() {
        var card = Exports.cards(garden).get(2);

        assertThat(card.description()).isEqualTo("Voir [le guide](https://example.org/guide)");
        assertThat(card.done()).isTrue();
        assertThat(card.due()).isNull();
        assertThat(card.people()).containsExactly(AWA);
    }

    @Test
    void names_people_who_left_when_they_wrote_and_nobody_else() {
        assertThat(garden.draft().people())
                .containsExactly(
                        new Person(AWA, new PersonName("Awa Diallo")),
                        new Person(GHISLAINE, new PersonName("Ghislaine Partie")));
        assertThat(Exports.cards(garden).get(3).people()).isEmpty();
    }

    @Test
    void gives_the_cards_in_portions() {
        try (var chunks = garden.draft().chunks()) {
            assertThat(chunks.map(List::size)).containsExactly(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void reads_the_same_in_every_encoding_with_or_without_a_mark(String charset) {
        var text =
                "{\"name\": \"Été\", \"lists\": [{\"id\": \"l\", \"name\": \"À faire ✓\"}], \"cards\": [{\"id\": \"c\", \"idList\": \"l\", \"name\": \"Œuvre\"}]}";
        var marked = charset.equals("UTF-16") ? text : "\uFEFF" + text;
        for (var content : List.of(text, marked)) {
            try (var file = Exports.file("x.json", content.getBytes(Charset.forName(charset)));
                    var export = TrelloExport.open(file)) {
                assertThat(export.draft().title()).isEqualTo(new Title("Été"));
                assertThat(Exports.cards(export)).extracting(CardDraft::title).containsExactly(new Title("Œuvre"));
            }
        }
    }

    @Test
    void reads_the_format_of_2013_with_labels_inside_cards_and_ticks_beside_the_checklist() {
        var text = """
                {"name": "Vieux", "lists": [{"id": "l", "name": "Idées", "pos": 1}], "cards": [
                  {"id": "c", "idList": "l", "name": "Une", "pos": 1, "idChecklists": ["k"], "labels": [{"color": "green", "name": "Vert"}, {"color": "red", "name": ""}],
                   "checkItemStates": [{"idCheckItem": "i", "state": "complete"}]},
                  {"id": "d", "idList": "l", "name": "Deux", "pos": 1, "labels": [{"color": "green", "name": "Vert"}]}],
                 "checklists": [{"id": "k", "idCard": "c", "name": "À voir", "checkItems": [{"id": "i", "name": "Ceci"}, {"id": "j", "name": "Cela"}]}]}""";
        try (var file = Exports.json(text);
                var export = TrelloExport.open(file)) {
            var cards = Exports.cards(export);

            assertThat(export.draft().labels())
                    .extracting("name", "colour")
                    .containsExactly(
                            Tuple.tuple("Vert", new Colour("#2C8A58")), Tuple.tuple("", new Colour("#B03A2E")));
            assertThat(cards.get(0).labels())
                    .hasSize(2)
                    .containsAll(cards.get(1).labels());
            assertThat(cards.get(0).checklists().getFirst().items())
                    .extracting(Item::done)
                    .containsExactly(true, false);
        }
    }

    @Test
    void takes_a_thing_that_stands_twice_once_and_a_board_without_name_by_its_file() {
        var text = """
                {"dateLastActivity": "2026-11-20T10:00:00.000Z", "lists": [{"id": "l", "name": "A"}, {"id": "l", "name": "B"}],
                 "cards": [{"id": "c", "idList": "l", "name": "Une"}, {"id": "c", "idList": "l", "name": "Autre"}],
                 "checklists": [{"id": "k", "idCard": "c", "name": "K", "checkItems": [{"id": "i", "name": "x"}, {"id": "i", "name": "y"}, {"id": "j", "name": " "}]}]}""";
        try (var file = Exports.file("Fête 2026.json", text.getBytes(StandardCharsets.UTF_8));
                var export = TrelloExport.open(file)) {
            assertThat(export.draft().title()).isEqualTo(new Title("Fête 2026"));
            assertThat(export.draft().source()).isEqualTo("l");
            assertThat(export.draft().changedAt()).isEqualTo("2026-11-20T10:00:00Z");
            assertThat(Exports.cards(export)).extracting(CardDraft::title).containsExactly(new Title("Une"));
            assertThat(export.leftOut().count(LeftOut.TWICE_IN_FILE)).isEqualTo(3);
            assertThat(export.leftOut().count(LeftOut.EMPTY_TEXTS)).isEqualTo(1);
        }
    }

    @Test
    void puts_the_words_of_somebody_the_file_does_not_name_under_one_name() {
        var text = """
                {"lists": [{"id": "l", "name": "A"}], "cards": [{"id": "c", "idList": "l", "name": "Une"}],
                 "actions": [{"id": "a", "type": "commentCard", "date": "2020-01-01T00:00:00Z", "idMemberCreator": "gone", "data": {"text": "Oui", "card": {"id": "c"}}}]}""";
        try (var file = Exports.json(text);
                var export = TrelloExport.open(file)) {
            var comment = Exports.cards(export).getFirst().comments().getFirst();

            assertThat(export.draft().people()).containsExactly(new Person(comment.author(), new PersonName("Trello")));
            assertThat(Exports.report(export).members()).isZero();
        }
    }

    @Test
    void links_that_were_attached_stand_at_the_end_of_the_description() {
        var text = """
                {"lists": [{"id": "l", "name": "A"}], "cards": [{"id": "c", "idList": "l", "name": "Une", "desc": "Le plan :\\n\\n---", "attachments": [
                  {"id": "a", "isUpload": false, "name": "Le tableur", "url": "https://feuille.example/_1_"},
                  {"id": "b", "isUpload": true, "name": "photo.jpg", "url": "https://trello.com/1/cards/c/attachments/b/download/photo.jpg"},
                  {"id": "d", "isUpload": false, "name": "x", "url": "javascript:alert(1)"}]}]}""";
        try (var file = Exports.json(text);
                var export = TrelloExport.open(file)) {
            assertThat(Exports.cards(export).getFirst().description())
                    .isEqualTo("Le plan :\n\n---\n\n- [Le tableur](https://feuille.example/_1_)");
            assertThat(export.leftOut().count(LeftOut.ATTACHED_LINKS)).isEqualTo(1);
            assertThat(export.leftOut().count(LeftOut.ATTACHMENTS)).isEqualTo(2);
        }
    }

    @Test
    void tells_of_names_it_shortens_and_of_authors_it_does_not_know() {
        var text = """
                {"name": "%1$s", "members": [{"id": "m", "fullName": "%1$s"}], "labels": [{"id": "e", "name": "%1$s"}], "lists": [{"id": "l", "name": "%1$s"}],
                 "cards": [{"id": "c", "idList": "l", "name": "Une", "badges": {"comments": 2147483647}, "labels": [{"id": "e", "name": "%1$s"}]},
                           {"id": "d", "idList": "l", "name": "Deux", "badges": {"comments": 2147483647}}],
                 "checklists": [{"id": "k", "idCard": "c", "name": "%1$s"}],
                 "actions": [
                  {"id": "1", "type": "commentCard", "date": "2020-01-01T00:00:00Z", "idMemberCreator": "gone", "data": {"text": "Oui", "card": {"id": "c"}}},
                  {"id": "1", "type": "commentCard", "date": "2020-01-01T00:00:00Z", "idMemberCreator": "gone", "data": {"text": "Oui", "card": {"id": "c"}}},
                  {"id": "2", "type": "commentCard", "date": "2020-01-02T00:00:00Z", "memberCreator": {"id": "z", "fullName": "Zoé"}, "data": {"text": "Non", "card": {"id": "c"}}}]}""".formatted("x".repeat(201));
        try (var file = Exports.json(text);
                var export = TrelloExport.open(file)) {
            assertThat(Exports.cards(export).getFirst().comments())
                    .extracting("author")
                    .containsExactly("unknown", "z");
            assertThat(export.leftOut().count(LeftOut.UNKNOWN_AUTHORS)).isEqualTo(1);
            assertThat(export.leftOut().count(LeftOut.SHORTENED_NAMES)).isEqualTo(5);
            assertThat(export.leftOut().count(LeftOut.COMMENTS_NOT_IN_FILE)).isEqualTo(Integer.MAX_VALUE);
        }
    }
}
