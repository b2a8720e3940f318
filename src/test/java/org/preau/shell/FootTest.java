package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;

/** Oneself, at the foot of the list. */
class FootTest extends ScreenTest {

    @Test
    void one_s_own_name_leads_to_one_s_own_profile_as_often_as_one_likes() {
        enter(story.yann);
        open("");

        test(profile().orElseThrow()).click();
        assertThat(here()).isEqualTo("members/" + story.yann.id());
        assertThat(nameAsked()).isEqualTo("Yann Briand");

        $(Dialog.class).single().close();
        test(profile().orElseThrow()).click();
        assertThat(nameAsked()).isEqualTo("Yann Briand");
    }

    @Test
    void who_sees_no_list_of_members_is_led_into_none() {
        enter(story.zoe);
        open("");
        assertThat(profile()).isEmpty();
        assertThat(ways()).isNotEmpty();
    }

    private Optional<MenuItem> profile() {
        return ways().stream().filter(way -> way.getText().equals("Mon profil")).findFirst();
    }

    private List<MenuItem> ways() {
        var oneself = $(MenuBar.class).from($(Foot.class).single()).single();
        return oneself.getItems().getFirst().getSubMenu().getItems();
    }

    private String nameAsked() {
        return $(TextField.class)
                .from($(Dialog.class).single())
                .all()
                .getFirst()
                .getValue();
    }

    /** The list at the side, and its foot, are not shown there. */
    @Test
    void on_a_phone_one_finds_the_same_under_oneself() {
        enter(story.yann);
        open("");
        var phone = $(Bottom.class).single().oneself().getItems().stream()
                .map(MenuItem::getText)
                .toList();
        assertThat(phone)
                .containsExactlyElementsOf(
                        ways().stream().map(MenuItem::getText).toList())
                .contains("Mentions légales", "Données personnelles");
    }
}
