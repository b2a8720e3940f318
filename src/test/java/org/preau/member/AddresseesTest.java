package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.shared.Refusal;

/** Addresses are read as they are copied, and what is none is told all at once. */
class AddresseesTest {

    private static List<String> read(String text) {
        return Addressees.read(text).people().stream()
                .map(person -> (person.name() + " " + person.mail()).strip())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org;b@example.org", "a@example.org ; b@example.org;", "a@example.org, b@example.org",
                        "a@example.org b@example.org",
                "a@example.org\nb@example.org", "a@example.org\t\u00a0b@example.org",
                        "<a@example.org>, <b@example.org>", "A@example.org.\r\n\n'b@example.org'",
                "\"a@example.org\";\"b@example.org\"", "À : a@example.org; mailto:b@example.org",
                        "- a@example.org\n- b@example.org\n- a@example.org"
            })
    void addresses_stand_side_by_side_or_one_a_line(String text) {
        assertThat(read(text)).containsExactly("a@example.org", "b@example.org");
        assertThat(Addressees.read(text).unreadable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeanne D <j@example.org>",
                "\"Jeanne D\" <J@example.org>;",
                "Jeanne D j@example.org",
                "Jeanne D; j@example.org",
                "Jeanne D\tj@example.org",
                "j@example.org <j@example.org>, Jeanne D <j@example.org>"
            })
    void a_name_stands_before_its_address(String text) {
        assertThat(read(text)).first().asString().endsWith("j@example.org");
        assertThat(Addressees.read(text).unreadable()).isEmpty();
        if (!text.startsWith("j@")) {
            assertThat(read(text)).containsExactly("Jeanne D j@example.org");
        }
    }

    @Test
    void a_row_of_a_mail_program_is_everybody_in_it() {
        assertThat(read("À : MARTIN, Claire <c@example.org>; LEFORT, Jean <jean@example.org>; zoe@example.org"))
                .containsExactly("MARTIN, Claire c@example.org", "LEFORT, Jean jean@example.org", "zoe@example.org");
        assertThat(read("Camille Renaud ; camille@example.org ; 02 43 00 00 00"))
                .containsExactly("Camille Renaud camille@example.org");
    }

    @Test
    void all_that_is_no_address_is_told_at_once_and_the_others_are_kept() {
        var written = Addressees.read(
                "jean(at)example.org; a@example.org\nb@example, Bénévoles\nluc(at)example.org c@example.org");
        assertThat(written.mails()).extracting(MailAddress::value).containsExactly("a@example.org", "c@example.org");
        assertThat(written.unreadable())
                .containsExactly("jean(at)example.org", "b@example", "Bénévoles", "luc(at)example.org");
        assertThatThrownBy(() -> MailAddress.list("a@example.org\nb@example\nluc"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(MemberReason.MAIL_OF_LINE);
                    assertThat(refusal.arguments()).hasToString("[b@example, luc, 2]");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "@a", "<a@", " <", "\"", "a,", "(", "a@b,", "- ", "A B,", "\u00a0", ";"})
    void a_hostile_text_is_read_or_refused_at_once(String sign) {
        assertTimeoutPreemptively(Duration.ofSeconds(8), () -> {
            try {
                Addressees.read("Claire <" + sign.repeat(200_000 / sign.length()));
            } catch (Refusal kindly) {
                assertThat(kindly.reason()).isEqualTo(MemberReason.ROSTER_TOO_LARGE);
            }
        });
    }
}
