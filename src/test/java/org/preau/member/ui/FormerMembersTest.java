package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.Level;
import org.preau.member.Seating;
import org.preau.member.Sitting;
import org.springframework.beans.factory.annotation.Autowired;

/** A membership that was ended, and the ways back. */
class FormerMembersTest extends ScreenTest {

    @Autowired
    Seating seating;

    @Test
    void whoever_ends_a_membership_by_mistake_takes_it_back_with_its_seats() {
        end("Yann Briand");
        assertThat(shown()).doesNotContain("Yann Briand").contains("1 ancien membre");
        var toast = $(Notification.class).all().stream()
                .filter(said ->
                        said.getElement().getTextRecursively().contains("L’adhésion de Yann Briand a pris fin."))
                .findFirst()
                .orElseThrow();
        test($(Button.class).from(toast).withText("Annuler").single()).click();
        assertThat(shown()).contains("Yann Briand").contains("8 membres");
        assertThat(shown()).doesNotContain("ancien membre");
        assertThat(seating.sittings(story.samira, story.fair))
                .filteredOn(one -> one.person().name().equals("Yann Briand"))
                .extracting(Sitting::level)
                .containsExactly(Level.MEMBER);
    }

    @Test
    void whoever_is_missed_later_is_found_among_the_former_members_and_taken_back() {
        end("Yann Briand");
        former().click();
        var dialog = $(FormerDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Yann Briand", "membre jusqu’au");
        test($(Button.class).from(dialog).withText("Reprendre comme membre").single())
                .click();
        assertThat(shown()).contains("Yann Briand").contains("8 membres");
        assertThat(dialog.getElement().getTextRecursively()).doesNotContain("Yann Briand");
    }

    @Test
    void those_who_went_are_shown_to_nobody_who_cannot_take_them_back() {
        end("Yann Briand");
        enter(story.samira);
        open("spaces");
        open("members");
        assertThat(shown()).doesNotContain("ancien membre");
    }

    private void end(String name) {
        enter(story.claire);
        open("members");
        var pencil = $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.contains(name))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(pencil).click();
        test($(Button.class)
                        .from($(ProfileDialog.class).single())
                        .withText("Mettre fin à l’adhésion")
                        .single())
                .click();
        press($(Sure.class).single(), "Mettre fin à l’adhésion");
    }

    private Button former() {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().toLowerCase(Locale.ROOT).matches(".*anciens? membres?"))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
