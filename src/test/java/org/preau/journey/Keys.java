package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that touch nothing but a keyboard. */
record Keys(Page page) {

    private static final int PATIENCE = 80;

    /** Walks with Tab until the thing has the focus, visibly. */
    void walkTo(Locator thing) {
        thing.first().waitFor();
        for (var steps = 0; steps < PATIENCE && !isOn(thing); steps++) {
            press("Tab");
        }
        assertThat(thing).isFocused();
        assertThat(thing).isVisible();
    }

    /** Whether the keyboard is on the thing at this moment. */
    boolean isOn(Locator thing) {
        return thing.evaluateAll("all => all.some(one => one.getRootNode().activeElement === one)")
                .equals(true);
    }

    /** A dialog takes the keyboard a moment after it is seen. */
    void awaitDialog() {
        page.waitForFunction("() => document.activeElement.closest('vaadin-dialog') !== null");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** The keyboard comes to be somewhere within this part of the screen. */
    void stays(String inside) {
        page.waitForFunction(
                "inside => [...document.querySelectorAll(inside)].some(one => one !== document.activeElement && one.contains(document.activeElement))",
                inside);
    }
}
