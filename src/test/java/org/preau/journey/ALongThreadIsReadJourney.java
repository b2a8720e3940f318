package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nora Kessler reads a thread of several pages up to its first words, which stay before her eyes. */
@Tag("browser")
@ExtendWith(LastLook.class)
class ALongThreadIsReadJourney {

    private static final String FIRST = "Premier mot d’un long fil.";
    private static final int MESSAGES = 90;

    @Test
    void it_is_read_up_to_its_first_message() {
        try (var nora = Visitor.atDesk("Nora Kessler")) {
            nora.enter();
            new Space(nora).enter("Fête du printemps").thread("Assurance");
            var talk = new Talk(nora);
            talk.settle();
            say(talk, FIRST);
            for (var number = 1; number <= MESSAGES; number++) {
                say(talk, "Ligne " + number);
            }
            assertThat(nora.message("Ligne " + MESSAGES)).hasCount(1);

            nora.page().reload();
            talk.settle();
            scrollTo(nora, FIRST);
            House.pause(Duration.ofSeconds(1));
            assertThat(nora.message(FIRST)).isInViewport();
        }
    }

    private static void say(Talk talk, String words) {
        talk.field().fill(words);
        talk.field().press("Enter");
    }

    private static void scrollTo(Visitor reader, String words) {
        reader.page().getByRole(AriaRole.ARTICLE).first().hover();
        for (var turn = 0; turn < 60 && !reader.message(words).isVisible(); turn++) {
            reader.page().mouse().wheel(0, -600);
            House.pause(Duration.ofMillis(100));
        }
        reader.message(words).scrollIntoViewIfNeeded();
    }
}
