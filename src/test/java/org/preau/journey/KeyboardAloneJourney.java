package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Anne Vasseur does without a mouse: after each act, what a screen reader would say of where she is. */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardAloneJourney {

    private static final String CARD = "Charte des exposants";

    private Visitor anne;
    private Page page;
    private Keys keys;

    @BeforeAll
    void she_sits_down() {
        anne = Visitor.atDesk("Anne Vasseur");
        page = anne.page();
        keys = new Keys(page);
    }

    @AfterAll
    void she_leaves() {
        anne.close();
    }

    @Test
    @Order(1)
    void she_comes_in_by_her_name() {
        page.navigate("/p/sign-in");
        keys.walkTo(anne.button(Pattern.compile("^Anne Vasseur")));
        keys.press("Enter");
        assertThat(anne.heading(Pattern.compile("^Bonjour Anne"))).isVisible();
        keys.press("Tab");
        assertThat(anne.link("Aller au contenu")).isFocused();
    }

    @Test
    @Order(2)
    void she_answers_in_a_thread() {
        var space = navigation("Navigation principale").getByRole(AriaRole.LINK, named("Fête du printemps"));
        keys.walkTo(space);
        keys.press("Enter");
        assertThat(space).hasAttribute("aria-current", "page");
        assertThat(anne.heading(Pattern.compile("^Fête du printemps$"))).isVisible();

        keys.walkTo(anne.link("Assurance"));
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.FEED, new Page.GetByRoleOptions().setName("Assurance")))
                .isVisible();
        assertThat(anne.link("Assurance")).hasAttribute("aria-current", "page");

        var field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Répondre à « Assurance »…"));
        keys.walkTo(field);
        keys.type("Rangée dans le classeur rouge.");
        keys.press("Enter");
        assertThat(anne.message("Rangée dans le classeur rouge.")).hasCount(1);
        assertThat(field).isFocused();
        assertThat(field).isEmpty();
    }

    @Test
    @Order(3)
    void she_carries_a_card_to_another_lane() {
        var tool = navigation("Outils de cet espace").getByRole(AriaRole.LINK, named("Tableau"));
        keys.walkTo(tool);
        keys.press("Enter");
        assertThat(tool).hasAttribute("aria-current", "page");

        var card = anne.button(CARD);
        keys.walkTo(page.locator("preau-board button.title[tabindex='0']").first());
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        keys.press("ArrowDown");
        assertThat(card).isFocused();
        keys.press("Space");
        assertThat(heard()).containsText("« " + CARD + " » est prise");
        keys.press("ArrowRight");
        assertThat(heard()).containsText("dans « Terminé »");
        keys.press("Enter");
        assertThat(lane("Terminé").getByRole(AriaRole.BUTTON, named(CARD))).isFocused();
        assertThat(lane("À valider en bureau").getByRole(AriaRole.BUTTON, named(CARD)))
                .hasCount(0);
    }

    @Test
    @Order(4)
    void she_opens_a_card_and_closes_it() {
        keys.press("Enter");
        var dialog =
                page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Terminé · Fête du printemps"));
        var title = dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Titre de la carte"));
        assertThat(title).hasValue(CARD);
        keys.walkTo(title);
        keys.press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(anne.button(CARD)).isFocused();
    }

    @Test
    @Order(5)
    void she_plans_it_and_leaves_with_escape() {
        keys.press("Enter");
        var due = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Échéance"));
        keys.walkTo(due);
        keys.type("24/12/2026");
        assertThat(due).hasValue("24/12/2026");
        assertThat(due).hasAttribute("aria-expanded", "false");
        keys.press("Enter");
        var onBoard = page.locator("preau-board .card").filter(new Locator.FilterOptions().setHasText(CARD));
        assertThat(onBoard).containsText("24 déc.");
        assertThat(anne.button("Retirer l’échéance")).isVisible();

        keys.press("Control+a");
        keys.type("bientôt");
        keys.press("Enter");
        var card = page.getByRole(AriaRole.DIALOG);
        assertThat(card.getByText("Écrivez un jour comme 24 décembre")).isVisible();
        assertThat(due).hasValue("bientôt");
        keys.walkTo(page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("À").setExact(true)));
        keys.type("25:00");
        keys.press("Enter");
        assertThat(card.getByText("Écrivez une heure comme 18:30")).isVisible();
        keys.press("Escape");
        assertThat(card).hasCount(0);
        assertThat(onBoard).containsText("24 déc.");
    }

    @Test
    @Order(6)
    void she_writes_lines_to_tick_and_takes_one_off() {
        keys.press("Enter");
        keys.walkTo(anne.button("Ajouter une liste de contrôle"));
        keys.press("Enter");
        var line = anne.field("Ajouter une ligne à « Liste de contrôle »");
        assertThat(line).isFocused();
        keys.type("Relire");
        keys.press("Enter");
        keys.type("Signer");
        keys.press("Enter");
        keys.walkTo(anne.button("Retirer « Relire »"));
        keys.press("Enter");
        assertThat(anne.button("Retirer « Relire »")).hasCount(0);
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Signer")))
                .isFocused();
        keys.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    @Order(7)
    void she_says_who_sees_to_it() {
        keys.press("Enter");
        var who = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Qui s’en occupe ?"));
        keys.walkTo(who);
        keys.type("Yann");
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Yann Briand")))
                .isVisible();
        keys.press("Enter");
        keys.press("Escape");
        keys.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("preau-board .card")
                        .filter(new Locator.FilterOptions().setHasText(CARD))
                        .getByLabel("Yann Briand"))
                .isVisible();
        assertThat(anne.button(CARD)).isFocused();
    }

    @Test
    @Order(8)
    void she_speaks_about_it() {
        keys.press("Enter");
        keys.walkTo(anne.field("Votre commentaire"));
        keys.type("Yann, peux-tu la relire ?");
        keys.walkTo(anne.button("Commenter"));
        keys.press("Enter");
        assertThat(anne.message("Yann, peux-tu la relire ?")).hasCount(1);
        keys.stays("vaadin-dialog");
        keys.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("preau-board .card").filter(new Locator.FilterOptions().setHasText(CARD)))
                .containsText("Commentaires : 1");
    }

    @Test
    @Order(9)
    void she_finds_by_name() {
        keys.press("Control+k");
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Rechercher"));
        var field = dialog.getByRole(AriaRole.COMBOBOX);
        assertThat(field).isFocused();
        keys.type("Budget");
        var found = dialog.getByRole(AriaRole.OPTION, named("Budget de l’an prochain"));
        found.waitFor();
        for (var steps = 0; steps < 6 && !"true".equals(found.getAttribute("aria-selected")); steps++) {
            keys.press("ArrowDown");
        }
        assertThat(found).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", found.getAttribute("id"));
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.FEED, new Page.GetByRoleOptions().setName("Budget de l’an prochain")))
                .isVisible();
        assertThat(dialog).hasCount(0);
    }

    private Locator navigation(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(name));
    }

    private Locator lane(String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    /** What the board lets a screen reader say. */
    private Locator heard() {
        return page.locator("preau-board [role=log]");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + Visitor.literally(name)));
    }
}
