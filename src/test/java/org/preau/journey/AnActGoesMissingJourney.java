package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claire Martin presses a button, and that, or what the house answers, gets lost on a line that stands: the page comes to it by itself. */
@Tag("browser")
@ExtendWith(LastLook.class)
class AnActGoesMissingJourney {

    private static final Pattern LINE = Pattern.compile(".*/VAADIN/push.*");

    /** Longer than the page waits for an answer, and twice as long for the next. */
    private static final LocatorAssertions.IsVisibleOptions AT_LAST =
            new LocatorAssertions.IsVisibleOptions().setTimeout(80_000);

    private final AtomicInteger losesWords = new AtomicInteger();
    private final AtomicInteger losesAnswers = new AtomicInteger();
    private Visitor claire;

    @BeforeEach
    void she_comes_in() {
        claire = Visitor.atDesk("Claire Martin");
        claire.page().routeWebSocket(LINE, this::carry);
        claire.enter();
        new Space(claire).enter("Fête du printemps");
    }

    @AfterEach
    void she_leaves() {
        claire.close();
    }

    private void carry(WebSocketRoute page) {
        var house = page.connectToServer();
        page.onMessage(said -> carry(said, losesWords, house));
        house.onMessage(answered -> carry(answered, losesAnswers, page));
    }

    private static void carry(WebSocketFrame frame, AtomicInteger loses, WebSocketRoute to) {
        if (loses.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return;
        }
        if (frame.text() == null) {
            to.send(frame.binary());
        } else {
            to.send(frame.text());
        }
    }

    @Test
    void what_was_pressed_is_said_again() {
        pressAndLose(losesWords, 1);
    }

    @Test
    void what_was_answered_is_told_again_even_if_that_is_lost_too() {
        pressAndLose(losesAnswers, 2);
    }

    private void pressAndLose(AtomicInteger frames, int times) {
        frames.set(times);
        claire.button("Nouveau fil").click();
        assertThat(claire.field("De quoi s’agit-il ?")).isVisible(AT_LAST);
        assertThat(frames).hasValue(0);
    }
}
