package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** Nora brings her association’s Trello board in: nothing changes before she has seen it, and nothing doubles when she does it again. */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrelloBoardArrivesJourney {

    private static final String SPACE = "Équipe salariée";
    private static final String LANES = "preau-board .lane:not(.next)";

    private Visitor nora;

    @BeforeAll
    void she_comes_in() {
        nora = Visitor.atDesk("Nora Kessler").enter();
        new Space(nora).enter(SPACE).tool("Tableau");
    }

    @AfterAll
    void she_leaves() {
        nora.close();
    }

    @Test
    @Order(1)
    void a_file_that_is_no_board_gets_one_sentence() {
        var dialog = new TrelloImport(nora).begin().giveText("Bonjour, voici le tableau.");
        dialog.says("Ce fichier n’est pas un export JSON de Trello.");
        dialog.giveText("{\"lists\": [{\"id\": \"l\", \"name\": \"coup");
        dialog.says("Ce fichier s’arrête au milieu");
        dialog.giveTable("Card Name;List\nRéserver;À faire");
        dialog.says("Ce fichier n’est pas un export JSON de Trello.");
        dialog.leave();
    }

    @Test
    @Order(2)
    void what_is_only_looked_at_changes_nothing() {
        var dialog = new TrelloImport(nora).begin().give(TrelloImport.REGIONAL_DAY);
        dialog.says("37 cartes et 3 cartes archivées");
        dialog.says("Le journal des changements de Trello");
        dialog.leave();
        try (var fresh = nora.fresh()) {
            fresh.getByText("Importer un tableau Trello").first().waitFor();
            assertThat(fresh.getByText("Trouver la salle de Villemorin")).hasCount(0);
        }
    }

    @Test
    @Order(3)
    void the_board_stands_with_its_lists_and_comments() {
        TrelloImport.bring(nora, TrelloImport.REGIONAL_DAY);
        assertThat(nora.page().locator(LANES)).hasCount(6);
        nora.button("Trouver la salle de Villemorin").click();
        assertThat(nora.page().getByRole(AriaRole.ARTICLE).first()).containsText("importé");
        nora.button("Fermer").click();
        assertThat(nora.page()).hasURL(Pattern.compile(".*/board/[^/]+$"));
    }

    @Test
    @Order(4)
    void the_same_board_brought_again_is_the_same_board() {
        var before = nora.page().url();
        TrelloImport.bringAgain(nora, TrelloImport.REGIONAL_DAY);
        assertThat(nora.page()).hasURL(before);
        assertThat(card()).hasCount(1);
        assertThat(nora.page().locator(LANES)).hasCount(6);
    }

    private Locator card() {
        return new Wall(nora).card("En cours", "Trouver la salle de Villemorin");
    }
}
