package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that touch nothing but a keyboard. */
record Keys(Page page) {

    private static final int PATIENCE = 80;
    private static final int SETTLED_MS = 700;

    /** Walks with Tab until the thing has the focus, visibly. */
    void walkTo(Locator thing) {
        thing.first().waitFor();
        for (var steps = 0; steps < PATIENCE && !isReached(thing); steps++) {
            press("Tab");
        }
        assertThat(thing).isFocused();
        assertThat(thing).isVisible();
    }

    private static boolean isReached(Locator thing) {
        return thing.evaluateAll("all => all.some(one => one.getRootNode().activeElement === one)").equals(true);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Once the screen has settled, the keyboard is somewhere within this part of it. */
    void stays(String inside) {
        page.waitForTimeout(SETTLED_MS);
        assertThat(page.locator(inside).evaluateAll("all => all.some(one => one !== document.activeElement && one.contains(document.activeElement))"))
                .as("the keyboard is on %s", page.evaluate("() => document.activeElement?.outerHTML.slice(0, 200)"))
                .isEqualTo(true);
    }
}
