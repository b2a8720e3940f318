package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking people in, before the eyes of whoever has not shown lately that it is them. */
class InviteDialogTest extends ScreenTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Test
    @SuppressWarnings("unchecked")
    void a_role_that_manages_asks_for_a_proof_in_another_tab_and_what_was_typed_stays() {
        enter(story.claire);
        open("invitations");
        var dialog = new InviteDialog(story.claire, invitations, true, () -> {});
        dialog.open();
        byMail();
        $(TextArea.class).single().setValue("iris@example.org");
        Select<Role> role = $(Select.class).single();
        role.setValue(Role.ADMIN);
        press(dialog, "Voir à qui écrire");

        var way = $(Anchor.class)
                .withText("Le faire dans un autre onglet, puis revenir ici")
                .single();
        assertThat(way.getHref()).isEqualTo("/p/confirm?then=/" + address("invitations"));
        assertThat(way.getTarget()).contains("_blank");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("iris@example.org");
        assertThat(invitations.list(story.claire)).isEmpty();

        role.setValue(Role.MEMBER);
        press(dialog, "Voir à qui écrire");
        assertThat(way.isVisible()).isFalse();
        press($(LettersDialog.class).single(), "Envoyer 1 invitation");
        assertThat(invitations.list(story.claire)).hasSize(1);
    }

    /** Those of a pasted list, whose addresses are known already. */
    @Test
    void all_who_have_no_account_are_invited_at_once_and_stand_in_the_list_by_name() {
        members.reachAt(
                story.claire,
                story.yann.id(),
                List.of(new MailAddress("yann@example.org"), new MailAddress("maison@example.org")));
        members.reachAt(story.claire, story.anne.id(), List.of(new MailAddress("maison@example.org")));
        enter(story.claire);
        open("invitations");
        test($(Button.class).withText("Inviter les 2 personnes sans compte").single())
                .click();
        var letters = $(LettersDialog.class).single();
        assertThat(letters.getElement().getTextRecursively())
                .contains(
                        "2 personnes à inviter", "Anne Vasseur · maison@example.org", "Yann Briand · yann@example.org");
        assertThat(invitations.list(story.claire)).isEmpty();

        press(letters, "Envoyer 2 invitations");
        assertThat(invitations.list(story.claire))
                .extracting(card ->
                        card.guest().orElseThrow().name() + " " + card.mail().orElseThrow())
                .containsExactlyInAnyOrder("Anne Vasseur maison@example.org", "Yann Briand yann@example.org");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Yann Briand", "yann@example.org");
        assertThat($(Button.class).all())
                .noneMatch(button -> button.isVisible() && button.getText().contains("sans compte"));
        assertThat(invitations.bringIn(story.claire, List.of(story.yann.id()))).isZero();
    }

    @Test
    void it_is_shown_to_whom_before_any_letter_leaves_and_what_is_no_address_stays() {
        enter(story.claire);
        open("invitations");
        var dialog = new InviteDialog(story.claire, invitations, true, () -> {});
        dialog.open();
        byMail();
        var field = $(TextArea.class).single();
        field.setValue("Iris L <iris@example.org>; mo@example.org\nluc(at)example.org");
        press(dialog, "Voir à qui écrire");
        var letters = $(LettersDialog.class).single();
        assertThat(letters.getElement().getTextRecursively())
                .contains(
                        "2 personnes à inviter",
                        "Iris L · iris@example.org",
                        "1 adresse à corriger",
                        "luc(at)example.org");
        assertThat(invitations.list(story.claire)).isEmpty();

        press(letters, "Envoyer 2 invitations");
        assertThat(invitations.list(story.claire)).hasSize(2);
        assertThat(dialog.isOpened()).isTrue();
        assertThat(field.getValue()).isEqualTo("luc(at)example.org");

        press(dialog, "Voir à qui écrire");
        assertThat(field.getErrorMessage()).startsWith("«\u00a0luc(at)example.org\u00a0»");
        field.setValue("iris@example.org");
        press(dialog, "Voir à qui écrire");
        assertThat($(LettersDialog.class).single().getElement().getTextRecursively())
                .contains("1 personne déjà invitée");
    }

    /** Where no mail leaves, as here, a link comes first. */
    @SuppressWarnings("unchecked")
    private void byMail() {
        RadioButtonGroup<Object> way = $(RadioButtonGroup.class).single();
        assertThat(way.getValue()).hasToString("LINK");
        way.setValue(way.getListDataView().getItems().findFirst().orElseThrow());
    }
}
