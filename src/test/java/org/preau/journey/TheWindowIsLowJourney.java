package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A laptop whose screen is read at twice the size, and phones held sideways: what one came for can be reached and read. */
@Tag("browser")
@ExtendWith(LastLook.class)
class TheWindowIsLowJourney {

    private static final int MOST_TRIES = 30;

    @ParameterizedTest
    @CsvSource({"683, 325", "740, 360", "1366, 330"})
    void threads_messages_and_cards_are_reached(int width, int height) {
        try (var claire = Visitor.at("Claire Martin", Visitor.screen(width, height))) {
            claire.enter();
            var fair = new Space(claire).enter("Fête du printemps");
            isSeen(claire.link("Bilan de l’an dernier"), 40);
            fair.tool("Tableau");
            isSeen(claire.page().locator("preau-board .card").first(), 50);
            fair.tool("Discussions");
            fair.thread("Repas du soir");
            isSeen(claire.page().locator("preau-timeline [part~=message]").last(), 20);
        }
    }

    /** As soon as the screen has settled: what is drawn above may still push it away. */
    private static void isSeen(Locator thing, int pixels) {
        for (var tries = 0; tries < MOST_TRIES && seen(thing) <= pixels; tries++) {
            thing.page().waitForTimeout(100);
        }
        assertThat(seen(thing)).isGreaterThan(pixels);
    }

    /** How many pixels of its height are seen once one has gone to it: of what lies within each box that scrolls or cuts off. */
    private static double seen(Locator thing) {
        thing.evaluate("thing => thing.scrollIntoView({ block: 'center' })");
        return ((Number) thing.evaluate("""
                        (thing) => {
                          let { top, bottom } = thing.getBoundingClientRect();
                          for (let box = thing; box; box = box.assignedSlot ?? box.parentElement ?? box.getRootNode().host) {
                            if (box === thing || getComputedStyle(box).overflowY === 'visible') continue;
                            const frame = box.getBoundingClientRect();
                            top = Math.max(top, frame.top);
                            bottom = Math.min(bottom, frame.bottom);
                          }
                          return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
                        }
                        """)).doubleValue();
    }
}
