package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.member.Colour;
import org.preau.shared.Title;

class TrelloTextTest {

    private static String markdown(String text) {
        return TrelloText.markdown(
                text,
                link -> Optional.ofNullable(
                        Map.of("aBcD1234", new Title("Le [grand] jour")).get(link)));
    }

    @Test
    void a_link_card_becomes_a_plain_link_and_one_to_a_card_of_the_board_bears_its_title() {
        assertThat(markdown("Voir [https://example.org/a](https://example.org/a \"smartCard-inline\")."))
                .isEqualTo("Voir https://example.org/a.");
        assertThat(markdown(
                        "[https://trello.com/c/aBcD1234/7-x](https://trello.com/c/aBcD1234/7-x \"smartCard-block\")"))
                .isEqualTo("[Le \\[grand\\] jour](https://trello.com/c/aBcD1234/7-x)");
        assertThat(markdown("[ici](https://example.org \"un titre\")"))
                .isEqualTo("[ici](https://example.org \"un titre\")");
    }

    @Test
    void no_letter_bears_more_signs_than_any_language_writes() {
        var pile = "\u0301\u0316".repeat(10_000);
        assertThat(markdown("a" + pile + " puis e" + pile))
                .isEqualTo("a\u0301\u0316\u0301\u0316 puis e\u0301\u0316\u0301\u0316");
        assertThat(TrelloText.plain("Việt Nam, हिन्दी")).isEqualTo("Việt Nam, हिन्दी");
    }

    @Test
    void invisible_signs_go_but_spelling_and_emoji_stay() {
        assertThat(TrelloText.plain("a\u200B\u0000b\uD800c\r\n\td\u2060")).isEqualTo("abc\n\td");
        assertThat(TrelloText.plain("می\u200Cخواهم 👩\u200D🌾")).isEqualTo("می\u200Cخواهم 👩\u200D🌾");
        assertThat(TrelloText.plain("1.\u200C x")).isEqualTo("1. x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00A0", "\u2800", "\u3164", "\u200E", "\u202E", "\u00AD", "\u200D", "\uFE0F", "\u0301",
                "\uE000"
            })
    void a_name_that_shows_nothing_is_none(String name) {
        assertThat(TrelloText.title(name).value()).isEqualTo("…");
        assertThat(TrelloText.person(name).value()).isEqualTo("…");
    }

    @Test
    void lines_of_other_programs_end_where_they_ended() {
        assertThat(TrelloText.plain("a\u000Bb\rc\r\nd\u2028e")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(TrelloText.title("a\u000Bb").value()).isEqualTo("a b");
        assertThat(TrelloText.person("محمد\u200Cرضا").value()).isEqualTo("محمد\u200Cرضا");
        assertThat(markdown("\n  - a\n  - b")).isEqualTo("- a\n- b");
    }

    @Test
    void an_attached_link_bears_its_name_and_nothing_of_it_is_read_as_a_sign() {
        assertThat(TrelloText.link("Le [plan] *2*", "https://x.example/a_(b)"))
                .isEqualTo("[Le \\[plan\\] \\*2\\*](https://x.example/a_%28b%29)");
        assertThat(TrelloText.link("https://x.example/a", "https://x.example/a"))
                .isEqualTo("https://x.example/a");
    }

    /** Otherwise the next taking of a board would write over each description with such a link that people changed here. */
    @Test
    void links_are_spelled_as_when_their_boards_were_taken_before() {
        assertThat(TrelloText.link("Devis & factures > plan_2027", "https://x.example/a|b"))
                .isEqualTo("[Devis & factures > plan\\_2027](https://x.example/a|b)");
        assertThat(TrelloText.link("Devis de l\u2019e\u0301te\u0301", "https://x.example/a"))
                .isEqualTo("[Devis de l\u2019e\u0301te\u0301](https://x.example/a)");
        assertThat(TrelloText.markdown(
                        "[https://trello.com/c/aBcD1234](https://trello.com/c/aBcD1234 \"smartCard-inline\")",
                        _ -> Optional.of(new Title("R&D *plan_2027* [b]"))))
                .isEqualTo("[R&D *plan_2027* \\[b\\]](https://trello.com/c/aBcD1234)");
    }

    @Test
    void the_data_of_power_ups_goes_with_its_rule() {
        assertThat(
                        markdown(
                                "Texte\n\n---\n[Elegantt data. What's this?](https://e.org)\n[](Elegantt_data:dont_delete{\"a\":\"(b)\"})"))
                .isEqualTo("Texte");
        assertThat(markdown("Avant\n\n---\n\nAprès")).isEqualTo("Avant\n\n---\n\nAprès");
    }

    @Test
    void a_cut_never_halves_a_character() {
        assertThat(TrelloText.cut("abc👍d", 5)).isEqualTo("abc…");
        assertThat(TrelloText.cut("abcde", 5)).isEqualTo("abcde");
        assertThat(TrelloText.title("x".repeat(300)).value()).hasSize(200).endsWith("…");
        assertThat(TrelloText.title(" \u200B\n").value()).isEqualTo("…");
        assertThat(TrelloText.person("\u202E").value()).isEqualTo("…");
    }

    @ParameterizedTest
    @CsvSource({"green, #2C8A58", "green_dark, #216842", "green_light, #61A782", "'', #6B7280", "inconnue, #6B7280"})
    void colours_old_and_new_have_one_of_ours(String trello, String ours) {
        assertThat(TrelloColour.of(trello)).isEqualTo(new Colour(ours));
    }

    @Test
    void thirty_colours_stay_thirty() {
        var base = List.of("green", "yellow", "orange", "red", "purple", "blue", "sky", "lime", "pink", "black");

        assertThat(base.stream()
                        .flatMap(name -> List.of(name, name + "_dark", name + "_light").stream())
                        .map(TrelloColour::of))
                .doesNotHaveDuplicates();
    }
}
