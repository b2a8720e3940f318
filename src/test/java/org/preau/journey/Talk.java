package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** An open thread before somebody’s eyes. */
record Talk(Visitor visitor, String title) {

    /** Through the space, unless it is open already. */
    Talk open() {
        if (!visitor.page().locator("preau-timeline").isVisible()) {
            new Space(visitor).enter("Fête du printemps").thread(title);
        }
        return this;
    }

    /** Until the messages are there. */
    void settle() {
        visitor.page().getByRole(AriaRole.ARTICLE).first().waitFor();
    }

    Locator field() {
        return visitor.page().locator("preau-composer.next textarea");
    }

    void type(String words) {
        field().click();
        field().pressSequentially(words);
    }

    void send() {
        visitor.button("Envoyer").click();
    }

    void say(String words) {
        type(words);
        send();
    }

    /** One of the acts on a message, by its button. */
    void act(String message, String verb) {
        var row = visitor.message(message);
        row.hover();
        row.locator(".more").click();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb)).click();
    }

    void isAsFreshlyOpened() {
        try (var fresh = visitor.fresh()) {
            fresh.getByRole(AriaRole.ARTICLE).first().waitFor();
            assertThat(messages(visitor.page())).isEqualTo(messages(fresh)).isNotEmpty();
        }
    }

    private static List<String> messages(Page page) {
        return page.locator("preau-timeline article [part=text]").allInnerTexts();
    }
}
