package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nora Kessler reads a thread of several pages up to its first words, which stay before her eyes, also when her page is loaded
 * anew. Yann Briand, who never opened it, begins at its first words, and finds the way to the last ones.
 */
@Tag("browser")
@ExtendWith(LastLook.class)
class ALongThreadIsReadJourney {

    private static final String SPACE = "Fête du printemps";
    private static final String TITLE = "Qui apporte quoi";
    private static final String FIRST = "Premier mot d’un long fil.";
    private static final int MESSAGES = 90;
    private static final String LAST = "Ligne " + MESSAGES;

    @Test
    void it_is_read_up_to_its_first_message() {
        try (var nora = Visitor.atDesk("Nora Kessler")) {
            nora.enter();
            new Space(nora).enter(SPACE).begin(TITLE, FIRST);
            var talk = new Talk(nora);
            talk.settle();
            for (var number = 1; number <= MESSAGES; number++) {
                say(talk, "Ligne " + number);
            }
            assertThat(nora.message(LAST)).hasCount(1);
            assertThat(nora.page().getByText("Envoi…")).hasCount(0);
            itsActsStayOpen(nora.message("Ligne " + (MESSAGES - 2)));

            loadAnew(nora);
            assertThat(nora.message(LAST)).isInViewport();
            assertThat(wayDown(nora)).not().isVisible();

            scrollTo(nora, FIRST);
            House.pause(Duration.ofSeconds(1));
            assertThat(nora.message(FIRST)).isInViewport();
            loadAnew(nora);
            assertThat(nora.message(FIRST)).isInViewport();

            itBeginsAtItsFirstWords();
        }
    }

    /** Though the field, which has the keyboard until then, becomes smaller. */
    private static void itsActsStayOpen(Locator message) {
        message.locator(".more").click();
        House.pause(Duration.ofMillis(500));
        assertThat(message.locator(".more")).hasAttribute("aria-expanded", "true");
        message.locator(".more").click();
    }

    private static void itBeginsAtItsFirstWords() {
        try (var yann = Visitor.onPhone("Yann Briand")) {
            yann.enter();
            new Space(yann).enter(SPACE).thread(TITLE);
            new Talk(yann).settle();
            House.pause(Duration.ofSeconds(1));
            assertThat(yann.message(FIRST)).isInViewport();
            assertThat(yann.page().getByText("Nouveaux messages")).isInViewport();

            wayDown(yann).click();
            assertThat(yann.message(LAST)).isInViewport();
            House.pause(Duration.ofSeconds(1));
            loadAnew(yann);
            assertThat(yann.message(LAST)).isInViewport();
        }
    }

    private static Locator wayDown(Visitor reader) {
        return reader.button("Derniers messages");
    }

    private static void loadAnew(Visitor reader) {
        reader.page().reload();
        new Talk(reader).settle();
        House.pause(Duration.ofSeconds(1));
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
