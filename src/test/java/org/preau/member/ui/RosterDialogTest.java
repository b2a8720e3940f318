package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list would do is shown before it does it: with what is left aside. */
class RosterDialogTest extends ScreenTest {

    @Autowired
    Rosters rosters;

    @Test
    void columns_and_cells_that_are_left_aside_are_named() {
        enter(story.claire);
        var dialog = new RosterDialog(story.claire, rosters, () -> {});
        dialog.open();
        $(TextArea.class).single().setValue("Nom adhérent;Prénom adhérent;Email;Montant;Statut\nDupré;Lise;lise@example.org;12 €;adhérente");
        press(dialog, "Voir ce qui est compris");

        assertThat(dialog.getElement().getTextRecursively())
                .contains("Colonne laissée de côté\u00a0: Montant", "1 personne à inscrire", "Lise Dupré", "lise@example.org", "Le statut n’est pas connu")
                .doesNotContain("peu claire");
        press(dialog, "Inscrire 1 personne");
        assertThat(rosters.preview(story.claire, Roster.read("Dupré Lise;lise@example.org")).doubles()).hasSize(1);
    }
}
