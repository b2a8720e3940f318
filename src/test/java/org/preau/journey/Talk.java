package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;

/** An open thread before somebody’s eyes. */
record Talk(Visitor visitor) {

    /** Until the messages are there. */
    void settle() {
        visitor.page().getByRole(AriaRole.ARTICLE).first().waitFor();
    }

    Locator field() {
        return visitor.page().locator("preau-composer.next textarea");
    }

    void type(String words) {
        field().click();
        field().press("Control+End");
        field().pressSequentially(visitor.words(words));
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
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.words(verb)))
                .click();
    }

    /** The card under a message that stands for a card of a board. */
    Locator pointer(String card) {
        return visitor.page()
                .locator("preau-timeline a.link-card")
                .filter(new Locator.FilterOptions().setHasText(card));
    }

    void isAsFreshlyOpened() {
        try (var fresh = visitor.fresh()) {
            fresh.getByRole(AriaRole.ARTICLE).first().waitFor();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(messages(visitor.page()))
                            .isEqualTo(messages(fresh))
                            .isNotEmpty());
        }
    }

    private static List<String> messages(Page page) {
        return page.locator("preau-timeline article [part=text]").allInnerTexts();
    }
}
