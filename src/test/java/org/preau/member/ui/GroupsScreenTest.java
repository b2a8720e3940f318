package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.GroupId;
import org.preau.member.Groups;
import org.preau.member.Mandate;
import org.preau.member.MemberLine;
import org.preau.member.Office;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.preau.shared.ui.DayField;
import org.springframework.beans.factory.annotation.Autowired;

/** The office of an association: who has which place in it, written and changed. */
class GroupsScreenTest extends ScreenTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Autowired
    Groups groups;

    private GroupId bureau;

    private void look() {
        bureau = groups.create(story.claire, new Title("Bureau"));
        groups.admit(
                story.claire,
                bureau,
                story.yann.id(),
                new Mandate(Optional.of(Office.PRESIDENT), FIRST, Optional.empty()));
        enter(story.claire);
        open("groups");
        assertThat(shown()).contains("Présidence · depuis le 1er janvier 2025");
    }

    @Test
    void whoever_is_chosen_and_is_there_shows_their_place_to_be_changed_with_the_way_back() {
        look();
        var dialog = adding();
        choose(dialog, story.yann);
        assertThat(dialog.getElement().getTextRecursively())
                .contains(
                        "Yann Briand a déjà une place dans ce groupe\u00a0: Présidence · depuis le 1er janvier 2025.");
        assertThat(days(dialog, 0).getValue()).isEqualTo(FIRST);
        assertThat(office(dialog).getValue()).isEqualTo(Office.PRESIDENT);
        choose(dialog, story.jean);
        assertThat(office(dialog).getValue()).isNull();
        assertThat(days(dialog, 0).getValue()).isEqualTo(LocalDate.now(ZoneId.of("Europe/Paris")));

        choose(dialog, story.yann);
        days(dialog, 1).setValue(LocalDate.of(2026, 6, 1));
        press(dialog, "Changer sa place");
        assertThat(shown()).contains("Présidence · du 1er janvier 2025 au 1er juin 2026");
        undo("La place de Yann Briand dans Bureau est changée.");
        assertThat(shown()).contains("Présidence · depuis le 1er janvier 2025");
    }

    @Test
    void a_place_is_changed_from_its_line_to_an_office_in_own_words() {
        look();
        var pencil = $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Changer la place de Yann Briand"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(pencil).click();
        var dialog = $(PlaceDialog.class).single();
        say(dialog, "trésorerie");
        assertThat(office(dialog).getValue()).isEqualTo(Office.TREASURER);
        say(dialog, "Vice-présidence");
        press(dialog, "Changer sa place");
        assertThat(shown()).contains("Vice-présidence · depuis le 1er janvier 2025");
    }

    /** Somebody else changed the same place: it is shown, what is typed stays, and the next press writes it. */
    @Test
    void whoever_changes_a_place_that_was_changed_meanwhile_sees_it_first() {
        look();
        var dialog = adding();
        choose(dialog, story.yann);
        var seen =
                groups.list(story.claire).getFirst().companion(story.yann.id()).orElseThrow();
        groups.change(story.jean, bureau, seen, new Mandate(Optional.of(Office.SECRETARY), FIRST, Optional.empty()));
        say(dialog, "Archives");
        press(dialog, "Changer sa place");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("Secrétariat · depuis le 1er janvier 2025");
        press(dialog, "Changer sa place");
        assertThat(shown()).contains("Archives · depuis le 1er janvier 2025");
    }

    @Test
    void an_end_before_the_beginning_is_told_beside_it_and_what_is_to_come_begins() {
        look();
        var dialog = adding();
        choose(dialog, story.jean);
        days(dialog, 0).setValue(LocalDate.of(2100, 2, 1));
        days(dialog, 1).setValue(LocalDate.of(2020, 1, 1));
        press(dialog, "Ajouter une personne");
        assertThat(days(dialog, 1).getErrorMessage()).startsWith("Cette fin vient avant le début.");
        days(dialog, 1).clear();
        press(dialog, "Ajouter une personne");
        assertThat(shown()).contains("à partir du 1er février 2100");
    }

    private PlaceDialog adding() {
        test($(Button.class).withText("Ajouter une personne").single()).click();
        return $(PlaceDialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(PlaceDialog dialog, Actor.Member member) {
        var whom = (ComboBox<MemberLine>) $(ComboBox.class).from(dialog).all().getFirst();
        whom.setValue(whom.getListDataView()
                .getItems()
                .filter(line -> line.person().id().equals(member.id()))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Office> office(PlaceDialog dialog) {
        return (ComboBox<Office>) $(ComboBox.class).from(dialog).all().getLast();
    }

    /** As one types it and goes on. */
    private void say(PlaceDialog dialog, String words) {
        var field = office(dialog);
        ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, words));
    }

    private DayField days(PlaceDialog dialog, int nth) {
        return $(DayField.class).from(dialog).all().get(nth);
    }

    private void undo(String sentence) {
        var toast = $(Notification.class).all().stream()
                .filter(shown -> shown.getElement().getTextRecursively().contains(sentence))
                .findFirst()
                .orElseThrow();
        test($(Button.class).from(toast).withText("Annuler").single()).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
