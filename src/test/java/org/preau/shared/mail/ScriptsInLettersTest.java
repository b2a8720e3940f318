package org.preau.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.PreauTest;
import org.preau.shared.text.Scripts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** S3: a name or a title in a letter is words, in its page as in its subject, which is one line of a bounded length. */
@PreauTest
@Transactional
class ScriptsInLettersTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int LONGEST = 200;

    @Autowired
    Post post;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    JdbcTemplate database;

    static Stream<String> payloads() {
        return Scripts.PAYLOADS.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void no_name_adds_an_element_to_the_page(String payload) {
        assertThat(tags(invitation(payload))).isEqualTo(tags(invitation("Les Amis")));
        assertThat(tags(link(payload))).isEqualTo(tags(link("Les Amis")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fête\r\nBcc: tous@evil.example",
                "Fête\nX: y",
                "Fête\rX: y",
                "Fête\u2028X: y",
                "Fête\u0085X: y",
                "Fête\u0000X: y"
            })
    void the_subject_is_one_line(String name) {
        for (var letter : List.of(invitation(name), link(name))) {
            assertThat(letter.get("subject").toString())
                    .contains("Fête")
                    .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void the_longest_names_have_their_letter(int length) {
        for (var letter : List.of(invitation("é".repeat(length)), link("é".repeat(length)))) {
            assertThat(letter.get("subject").toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    private static List<String> tags(Map<String, Object> letter) {
        return TAG.matcher(letter.get("html_part").toString())
                .results()
                .map(tag -> tag.group())
                .toList();
    }

    private Map<String, Object> invitation(String name) {
        return posted("member.letter.invitation.", name, name, "https://preau.example/p/invitation/x", "12 décembre");
    }

    private Map<String, Object> link(String name) {
        return posted(
                "poll.letter.link.", name, name, name, "https://preau.example/p/poll/x", "12 décembre", name, name);
    }

    private Map<String, Object> posted(String key, Object... values) {
        var to = UUID.randomUUID() + "@example.org";
        post.send(new Letter(to, Locale.FRENCH, key, values));
        mails.flush();
        return database.queryForMap("SELECT subject, html_part FROM outgoing_mail WHERE recipient = ?", to);
    }
}
