package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.Seated;
import org.preau.member.Invitations;
import org.preau.member.Level;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.Person;
import org.preau.member.PersonName;
import org.preau.member.SamePerson;
import org.preau.member.Seating;
import org.preau.shared.MemberId;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is in the list twice, once without account. */
class TwiceScreenTest extends ScreenTest {

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    SamePerson same;

    @Autowired
    Seating seating;

    @Autowired
    Seated seated;

    @Test
    void whoever_is_there_twice_is_shown_above_the_list_and_is_one_after_a_word() {
        seated.account(story.yann);
        var written = write("Briand Yann");
        enter(story.jean);
        open("members");
        assertThat(shown()).contains("Yann Briand est là deux fois, dont une sans compte.");
        test($(Button.class).withText("C’est la même personne").single()).click();
        press($(Sure.class).single(), "Réunir les deux fiches");
        assertThat(shown()).contains("8 membres").doesNotContain("deux fois");
        assertThat(members.profile(story.jean, written).account()).isTrue();
    }

    @Test
    void the_first_of_many_are_shown_and_the_others_are_counted() {
        Stream.of(story.yann, story.nora, story.samira, story.anne).forEach(seated::account);
        List.of("Briand Yann", "Kessler Nora", "Djebbar Samira", "Vasseur Anne").forEach(this::write);
        enter(story.jean);
        open("members");
        assertThat($(Button.class).withText("C’est la même personne").all()).hasSize(3);
        assertThat(shown()).contains("Un autre membre est là deux fois");
    }

    @Test
    void somebody_under_another_name_is_chosen_in_their_profile() {
        seated.account(story.yann);
        var written = write("Y. B.");
        enter(story.jean);
        open("members");
        assertThat(shown()).doesNotContain("deux fois");
        describe("Y. B.");
        test($(Button.class)
                        .from($(ProfileDialog.class).single())
                        .withText("C’est la même personne que…")
                        .single())
                .click();
        var dialog = $(SamePersonDialog.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<Person> whom = $(ComboBox.class).from(dialog).single();
        whom.setValue(whom.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(story.yann.id()))
                .findFirst()
                .orElseThrow());
        press(dialog, "C’est la même personne");
        press($(Sure.class).single(), "Réunir les deux fiches");
        assertThat(members.profile(story.jean, written))
                .matches(one -> one.account() && one.person().name().equals("Yann Briand"));
    }

    @Test
    void the_screens_of_whoever_was_joined_go_on_as_who_they_are_now() {
        var written = write("Yann Briand");
        seating.give(story.claire, story.board, written, Level.READER);
        enter(story.yann);
        open("members");
        var view = getCurrentView();
        CompletableFuture.runAsync(() -> same.join(story.jean, written, story.yann.id()))
                .join();
        within(() -> getCurrentView() != view);
        assertThat(getCurrentView()).isInstanceOf(MembersView.class);
        open("s/" + story.board + "/members");
        assertThat(shown()).contains("Yann Briand");
    }

    @Test
    void somebody_without_address_gets_a_link_and_a_letter_that_waits_is_told_so() {
        members.reachAt(story.claire, story.anne.id(), List.of(new MailAddress("anne@example.org")));
        enter(story.claire);
        open("members");
        describe("Yann Briand");
        var dialog = $(ProfileDialog.class).single();
        assertThat($(Button.class).from(dialog).withText("Inviter par mail").all())
                .isEmpty();
        test($(Button.class).from(dialog).withText("Lien à donner").single()).click();
        assertThat($(LinkDialog.class).single().isOpened()).isTrue();
        assertThat(invitations.list(story.claire))
                .singleElement()
                .matches(card -> card.guest().orElseThrow().id().equals(story.yann.id()));
        dialog.close();
        $(LinkDialog.class).single().close();
        describe("Anne Vasseur");
        test($(Button.class)
                        .from($(ProfileDialog.class).single())
                        .withText("Inviter par mail")
                        .single())
                .click();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("anne@example.org attend qu’un serveur");
    }

    private MemberId write(String name) {
        return members.write(story.claire, new PersonName(name), List.of());
    }

    private void describe(String name) {
        var pencil = $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.equals("Décrire " + name))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(pencil).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
