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

/** Claire Martin finds a date and prepares a meeting without a mouse: after each act the keyboard is on the thing, or on what came of it. */
@Tag("browser")
@Tag("soak")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheKeyboardStaysJourney {

    private static final String POLL = "Galette : quel soir ?";

    private Visitor claire;
    private Visitor jean;
    private Page page;
    private Keys keys;

    @BeforeAll
    void she_sits_down() {
        claire = Visitor.atDesk("Claire Martin").enter();
        page = claire.page();
        keys = new Keys(page);
    }

    @AfterAll
    void they_leave() {
        claire.close();
        jean.close();
    }

    @Test
    @Order(1)
    void asking_a_poll_leads_to_its_title() {
        new Space(claire).enter("Conseil d’administration").tool("Sondages");
        press(claire.button("Choisir la date"));
        assertThat(claire.field("Titre")).isFocused();
        keys.type(POLL);
        keys.walkTo(page.locator("preau-dates td button[tabindex='0']"));
        keys.press("Enter");
        keys.press("ArrowRight");
        keys.press("Enter");
        press(claire.button("Créer le sondage"));
        assertThat(claire.heading(Pattern.compile("^Galette"))).isFocused();
    }

    @Test
    @Order(2)
    void answers_that_are_sent_leave_it_on_the_button() {
        keys.walkTo(page.locator("preau-poll fieldset.three")
                .first()
                .getByRole(AriaRole.RADIO)
                .first());
        keys.press("Space");
        press(claire.button("Envoyer mes réponses"));
        assertThat(page.locator("preau-poll .confirmed")).hasText("Vos réponses sont enregistrées.");
        assertThat(claire.button("Envoyer mes réponses")).isFocused();
    }

    @Test
    @Order(3)
    void links_that_are_sent_leave_it_in_the_window_and_a_row_that_goes_gives_it_to_the_next() {
        press(claire.button("Partager"));
        press(claire.button("Envoyer leur lien par mail…"));
        press(claire.button("Envoyer"));
        assertThat(page.getByText(Pattern.compile("lien envoyé")).first()).isVisible();
        assertThat(claire.button("Envoyer leur lien par mail…")).isFocused();
        press(claire.button(Pattern.compile("^Retirer .* du sondage$")).first());
        stays("vaadin-dialog");
        keys.press("Escape");
        assertThat(claire.button("Partager")).isFocused();
    }

    @Test
    @Order(4)
    void closing_leads_to_the_retained_date_and_reopening_back_to_the_act() {
        press(claire.button("Clore et retenir une date"));
        press(claire.button("Clore le sondage"));
        assertThat(page.locator("preau-poll .outcome h3")).isFocused();
        press(claire.button("Annuler").last());
        assertThat(claire.button("Clore et retenir une date")).isFocused();
        keys.press("Enter");
        press(claire.button("Clore le sondage"));
        assertThat(page.locator("preau-poll .outcome h3")).isFocused();
        press(claire.button("Rouvrir"));
        press(page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON, named("Rouvrir")));
        assertThat(claire.button("Clore et retenir une date")).isFocused();
    }

    @Test
    @Order(5)
    void an_answer_on_the_first_screen_leads_to_what_waits_next() {
        jean = Visitor.atDesk("Jean Lefort").enter();
        var hands = new Keys(jean.page());
        var waiting = jean.page().locator(".awaited").filter(new Locator.FilterOptions().setHasText(POLL));
        var yes = waiting.getByRole(AriaRole.BUTTON, named("Oui")).first();
        hands.walkTo(yes);
        hands.press("Enter");
        assertThat(yes).hasAttribute("aria-pressed", "true");
        assertThat(yes).isFocused();
        hands.walkTo(waiting.getByRole(AriaRole.BUTTON, named("Envoyer mes réponses")));
        hands.press("Enter");
        assertThat(waiting).isHidden();
        hands.stays("main");
    }

    @Test
    @Order(6)
    void points_of_an_agenda_are_added_moved_and_removed() {
        new Space(claire).enter("Communication").tool("Réunions");
        press(page.locator(".catch a").first());
        stays("main");
        press(claire.button("Ajouter des points"));
        assertThat(claire.field("Points, un par ligne")).isFocused();
        keys.type("Galette");
        press(page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON, named("Ajouter")));
        assertThat(claire.button("Ajouter des points")).isFocused();
        var last = page.locator(".points li").last();
        assertThat(last).containsText("Galette");
        press(claire.button("Monter « Galette »"));
        assertThat(last).not().containsText("Galette");
        assertThat(claire.button("Monter « Galette »")).isFocused();
        press(claire.button("Retirer « Galette »"));
        assertThat(claire.button("Retirer « Galette »")).hasCount(0);
        stays(".points");
        press(claire.button("Annuler").last());
        assertThat(claire.button("Retirer « Galette »")).hasCount(1);
        stays("main");
        press(claire.button("Je viens"));
        assertThat(claire.button("Je viens")).isFocused();
    }

    private void press(Locator thing) {
        keys.walkTo(thing);
        keys.press("Enter");
    }

    private void stays(String inside) {
        keys.stays(inside);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
