package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
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

/**
 * A coordinator asks at the desk, a member answers on a phone where it waits for her, somebody without account and without
 * JavaScript answers by a link; the date is retained, and the event is there for all three.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(LastLook.class)
class ACouncilFindsItsDateJourney {

    private static final String SPACE = "Conseil d’administration";
    private static final String POLL = "Bilan de la fête : quand se voir ?";
    private static final LocalDate TUESDAY = LocalDate.of(2089, 12, 6);

    private Visitor claire;
    private Visitor anne;
    private Visitor maite;
    private String link = "";

    @BeforeAll
    void they_come_in() {
        claire = Visitor.atDesk("Claire Martin").enter();
        anne = Visitor.onPhone("Anne Vasseur").enter();
        maite = Visitor.at("Maïté", Visitor.screen(390, 844).setJavaScriptEnabled(false));
    }

    @AfterAll
    void they_leave() {
        claire.close();
        anne.close();
        maite.close();
    }

    @Test
    @Order(1)
    void claire_asks_for_three_evenings() {
        new Space(claire).enter(SPACE).tool("Sondages");
        claire.button("Choisir la date").click();
        claire.field("Titre").fill(POLL);
        claire.page().getByText("Coller plusieurs dates").click();
        claire.field("Coller plusieurs dates").fill(TUESDAY + " 18h30\n" + TUESDAY.plusDays(2) + " 18h30\n" + TUESDAY.plusDays(4));
        claire.button("Ajouter ces dates").click();
        claire.button("Créer le sondage").click();
        claire.heading(Pattern.compile(Visitor.literally(POLL))).waitFor();
        assertThat(claire.page().locator("preau-poll thead th")).hasCount(3);
        claire.button("Partager").click();
        claire.button("Copier un lien").click();
        var address = claire.field("Lien");
        address.waitFor();
        claire.page().waitForCondition(() -> address.inputValue().contains("/p/poll/"));
        link = URI.create(address.inputValue()).getPath();
        claire.page().reload();
        claire.heading(Pattern.compile(Visitor.literally(POLL))).waitFor();
    }

    @Test
    @Order(2)
    void it_waits_for_anne_on_her_phone_and_claire_sees_her_answer_at_once() {
        anne.page().reload();
        var waiting = anne.page().locator(".awaited").filter(new Locator.FilterOptions().setHasText(POLL));
        waiting.waitFor();
        for (var date = 0; date < 3; date++) {
            waiting.locator(".vote3").nth(date).getByRole(AriaRole.BUTTON, named(date == 1 ? "Oui" : "Si besoin")).click();
        }
        waiting.getByRole(AriaRole.BUTTON, named("Envoyer mes réponses")).click();
        assertThat(waiting).hasCount(0);
        assertThat(row("Anne Vasseur").locator(".c.y")).hasCount(1);
        assertThat(row("Anne Vasseur").locator(".c.m")).hasCount(2);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator row(String name) {
        return claire.page().locator("preau-poll tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    @Order(3)
    void maite_answers_without_account_and_changes_her_mind_by_an_address_of_her_own() {
        maite.page().navigate(link);
        assertThat(maite.page().locator("fieldset.date")).hasCount(3);
        maite.field("Votre prénom").fill("Maïté");
        choose(0, "Non");
        choose(1, "Oui");
        maite.button("Envoyer mes réponses").click();
        maite.heading(Pattern.compile("^Vos réponses sont enregistrées")).waitFor();
        assertThat(row("Maïté").last().locator(".c.y")).hasCount(1);
        choose(2, "Oui");
        maite.button("Envoyer mes réponses").click();
        maite.heading(Pattern.compile("^Vos réponses sont enregistrées")).waitFor();
        assertThat(row("Maïté").last().locator(".c.y")).hasCount(2);
    }

    private void choose(int date, String answer) {
        maite.page().locator("fieldset.date").nth(date).locator("label").filter(new Locator.FilterOptions().setHasText(answer)).click();
    }

    @Test
    @Order(4)
    void the_best_date_is_retained_and_everybody_finds_it() {
        assertThat(claire.page().locator("preau-poll tfoot td.best")).containsText("en tête");
        claire.button("Clore et retenir une date").click();
        claire.button("Clore le sondage").click();
        assertThat(claire.page().locator("preau-poll .outcome h3")).containsText("jeudi 8 décembre 2089");
        claire.page().locator("preau-poll .outcome a").click();
        claire.heading(Pattern.compile(Visitor.literally(POLL))).waitFor();
        new Space(anne).enter(SPACE).tool("Agenda");
        assertThat(anne.link(POLL).or(anne.page().locator(".catch a").filter(new Locator.FilterOptions().setHasText(POLL))).first()).isVisible();
        maite.page().navigate(link);
        assertThat(maite.page().getByText("jeudi 8 décembre 2089").first()).isVisible();
    }
}
