package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.preau.member.Unwriting;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list would do is shown before it does it: with what is left aside. */
class RosterDialogTest extends ScreenTest {

    @Autowired
    Rosters rosters;

    @Autowired
    Unwriting unwriting;

    @Test
    void columns_and_cells_that_are_left_aside_are_named() {
        enter(story.claire);
        var dialog = new RosterDialog(story.claire, rosters, unwriting, () -> {});
        dialog.open();
        $(TextArea.class)
                .single()
                .setValue(
                        "Nom adhérent;Prénom adhérent;Email;Montant;Statut\nDupré;Lise;lise@example.org;12 €;adhérente");
        press(dialog, "Voir ce qui est compris");

        assertThat(dialog.getElement().getTextRecursively())
                .contains(
                        "Colonne laissée de côté\u00a0: Montant",
                        "1 personne à inscrire",
                        "Lise Dupré",
                        "lise@example.org",
                        "Le statut «\u00a0adhérente\u00a0» n’est pas connu",
                        "la personne sera bénévole")
                .doesNotContain("peu claire");
        press(dialog, "Inscrire 1 personne");
        assertThat(rosters.preview(story.claire, Roster.read("Dupré Lise;lise@example.org"))
                        .doubles())
                .hasSize(1);
    }

    @Test
    void a_list_that_was_written_by_mistake_goes_again() {
        enter(story.claire);
        var dialog = new RosterDialog(story.claire, rosters, unwriting, () -> {});
        dialog.open();
        $(TextArea.class).single().setValue("Nom;Mail\nLise Dupré;lise@example.org\nLuc Petit;luc@example.org");
        press(dialog, "Voir ce qui est compris");
        press(dialog, "Inscrire 2 personnes");
        var toast = $(Notification.class).single();
        assertThat(toast.getElement().getTextRecursively()).contains("2 personnes sont inscrites");
        test($(Button.class).from(toast).withText("Annuler").single()).click();

        assertThat($(Notification.class).all())
                .anyMatch(said -> said.getElement().getTextRecursively().contains("2 personnes sont retirées."));
        assertThat(rosters.preview(story.claire, Roster.read("Lise Dupré;lise@example.org"))
                        .doubles())
                .isEmpty();
    }

    @Test
    void lines_that_are_left_aside_stay_in_the_field_to_be_corrected() {
        enter(story.claire);
        var dialog = new RosterDialog(story.claire, rosters, unwriting, () -> {});
        dialog.open();
        var field = $(TextArea.class).single();
        field.setValue(
                "Nom;Mail;Groupe\nLise Dupré;lise@example.org;Chœur\nLise Dupré;lise@example.org;\nLuc Petit;luc(at)example.org;Chœur");
        press(dialog, "Voir ce qui est compris");
        assertThat(dialog.getElement().getTextRecursively())
                .contains(
                        "Un groupe sera créé\u00a0: Chœur",
                        "1 ligne répète une personne qui est plus haut dans la liste",
                        "Luc Petit · Chœur (ligne 4)",
                        "Ceci n’est pas une adresse de mail\u00a0: luc(at)example.org");
        press(dialog, "Inscrire 1 personne");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(field.getValue()).isEqualTo("Nom;Mail;Groupe\nLuc Petit;luc(at)example.org;Chœur");
        field.setValue("Nom;Mail;Groupe\nLuc Petit;luc@example.org;Chœur");
        press(dialog, "Voir ce qui est compris");
        assertThat(dialog.getElement().getTextRecursively()).doesNotContain("sera créé");
        press(dialog, "Inscrire 1 personne");
        assertThat(dialog.isOpened()).isFalse();
    }
}
