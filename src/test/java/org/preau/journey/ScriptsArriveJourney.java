package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preau.transfer.ScriptedBoard;

/** S3 in a browser: Nora brings a board of somebody who means her no good, looks at it and opens its cards; nothing runs. */
@Tag("browser")
@Tag("soak")
@ExtendWith(LastLook.class)
class ScriptsArriveJourney {

    private static final int CARDS = 12;

    private static final String HARM = """
            () => {
              const found = [];
              const look = (root) => root.querySelectorAll('*').forEach((one) => {
                if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MARQUEE'].includes(one.tagName) || one.getAttribute('src') === 'x') found.push(one.outerHTML);
                for (const { name, value } of one.attributes) if (/^on/i.test(name) || /(href|src|action)$/i.test(name) && /^\\s*(java|vb)script:/i.test(value)) found.push(one.outerHTML);
                if (one.shadowRoot) look(one.shadowRoot);
              });
              look(document.body);
              return found;
            }""";

    private final List<String> ran = new ArrayList<>();
    private Visitor nora;
    private Page page;

    @BeforeEach
    void she_comes_in() {
        nora = Visitor.atDesk("Nora Kessler").enter();
        page = nora.page();
        page.onDialog(dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
        });
    }

    @AfterEach
    void she_leaves() {
        nora.close();
    }

    @Test
    void a_board_that_would_run_is_a_board_like_any_other() {
        new Space(nora).enter("Équipe salariée").tool("Tableau");
        new TrelloImport(nora).begin().giveText(ScriptedBoard.json()).accept().openBoard();
        var titles = page.locator("preau-board button.title");
        titles.first().waitFor();
        nothingRan();
        for (var card = 0; card < CARDS; card++) {
            titles.nth(card).click();
            page.locator("vaadin-dialog[opened] vaadin-date-picker").first().waitFor();
            nothingRan();
            nora.button("Fermer").click();
        }
    }

    private void nothingRan() {
        assertThat(page.evaluate(HARM))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
        assertThat(ran).isEmpty();
    }
}
