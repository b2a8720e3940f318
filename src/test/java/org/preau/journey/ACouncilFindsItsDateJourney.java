package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
@Tag("soak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(LastLook.class)
class ACouncilFindsItsDateJourney {

    private static final String SPACE = "Conseil d’administration";
    private static final String POLL = "Bilan de la fête : quand se voir ?";
    private static final String EVENT = "Bilan de la fête";
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
        new Vote(claire)
                .ask(
                        POLL,
                        TUESDAY + " 18h30",
                        TUESDAY.plusDays(2) + " 18h30",
                        TUESDAY.plusDays(4).toString());
        assertThat(new Vote(claire).dates()).hasCount(3);
        link = new Vote(claire).handOut();
    }

    @Test
    @Order(2)
    void it_waits_for_anne_on_her_phone_who_sends_while_the_house_is_down_and_claire_sees_her_answer() {
        anne.page().reload();
        var waiting = anne.page().locator(".awaited").filter(new Locator.FilterOptions().setHasText(POLL));
        waiting.waitFor();
        for (var date = 0; date < 3; date++) {
            waiting.locator(".vote3")
                    .nth(date)
                    .getByRole(AriaRole.BUTTON, named(date == 1 ? "Oui" : "Si besoin"))
                    .click();
        }
        anne.link("Espaces").click();
        anne.heading("Espaces").waitFor();
        anne.page().goBack();
        assertThat(waiting.locator("[aria-pressed=true]")).hasText(new String[] {"Si besoin", "Oui", "Si besoin"});
        var fall = Instant.now();
        House.open().kill();
        waiting.getByRole(AriaRole.BUTTON, named("Envoyer mes réponses")).click();
        assertThat(waiting.getByText("Envoi…")).isVisible();
        House.open().startAgain();
        List.of(anne, claire).forEach(visitor -> visitor.isBackSince(fall));
        anne.heading(Pattern.compile("^Bonjour")).waitFor();
        assertThat(waiting).isHidden();
        assertThat(row("Anne Vasseur").locator(".c.y")).hasCount(1);
        assertThat(row("Anne Vasseur").locator(".c.m")).hasCount(2);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator row(String name) {
        return new Vote(claire).row(name);
    }

    @Test
    @Order(3)
    void maite_answers_without_account_and_changes_her_mind_by_an_address_of_her_own() {
        var reply = new Reply(maite);
        reply.open(link);
        assertThat(reply.dates()).hasCount(3);
        reply.name("Maïté");
        reply.choose(0, "Non");
        reply.choose(1, "Oui");
        reply.send();
        assertThat(row("Maïté").last().locator(".c.y")).hasCount(1);
        reply.choose(2, "Oui");
        reply.send();
        assertThat(row("Maïté").last().locator(".c.y")).hasCount(2);
    }

    @Test
    @Order(4)
    void the_best_date_is_retained_and_everybody_finds_it() {
        var vote = new Vote(claire);
        assertThat(vote.best()).containsText("en tête");
        vote.close();
        assertThat(vote.outcome()).containsText("jeudi 8 décembre 2089");
        vote.outcome().getByRole(AriaRole.LINK).click();
        claire.heading(Pattern.compile("^" + EVENT + "$")).waitFor();
        new Space(anne).enter(SPACE).tool("Agenda");
        assertThat(anne.link(EVENT)
                        .or(anne.page().locator(".catch a").filter(new Locator.FilterOptions().setHasText(EVENT)))
                        .first())
                .isVisible();
        new Reply(maite).open(link);
        assertThat(maite.page().getByText("jeudi 8 décembre 2089").first()).isVisible();
    }
}
