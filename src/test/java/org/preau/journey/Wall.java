package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;

/** The board of a space before somebody’s eyes. */
record Wall(Visitor visitor) {

    Wall open() {
        var phoneBack = visitor.button("Retour");
        if (phoneBack.isVisible()) {
            phoneBack.click();
        }
        new Space(visitor).tool("Tableau");
        visitor.page().locator("preau-board .lane").first().waitFor();
        return this;
    }

    Locator lanes() {
        return visitor.page().locator("preau-board .lane:not(.next)");
    }

    Locator lane(String title) {
        return visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    Locator card(String lane, String title) {
        return lane(lane)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(visitor.words(title)));
    }

    void add(String lane, String title) {
        lane(lane)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ajouter une carte"))
                .click();
        visitor.field("Titre de la carte").fill(title);
        visitor.button("Ajouter").click();
        card(lane, title).waitFor();
        visitor.field("Titre de la carte").press("Escape");
    }

    /** Opens a card over the board. */
    void look(String card) {
        visitor.button(card).click();
        title().waitFor();
    }

    /** Of the open card. */
    Locator title() {
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titre de la carte"));
    }

    /** In the open card: « Qui s’en occupe ? ». */
    Locator who() {
        return visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Qui s’en occupe ?"));
    }

    void choose(String person) {
        who().fill(person);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(person))
                .click();
        who().press("Escape");
    }

    /** By the menu of the card, as a finger does. */
    void move(String card, String lane) {
        visitor.button("Déplacer ou modifier « " + card + " »").click();
        visitor.page().locator("preau-board dialog select").selectOption(new SelectOption().setLabel(lane));
        visitor.button("Déplacer").click();
    }

    void isAsFreshlyOpened() {
        try (var fresh = visitor.fresh()) {
            fresh.locator("preau-board .lane").first().waitFor();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(lanes(visitor.page()))
                            .isEqualTo(lanes(fresh))
                            .isNotEmpty());
        }
    }

    /** With what is said to a screen reader, and whether it is in sight or not: the cards of a lane out of sight are not drawn. */
    private static List<String> lanes(Page page) {
        return page.locator("preau-board .lane").allTextContents().stream()
                .map(words -> words.replaceAll("\\s+", " "))
                .toList();
    }
}
