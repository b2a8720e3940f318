package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.account.CurrentAccount;
import org.preau.member.AssociationCard;
import org.preau.member.Associations;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever belongs to two associations of this instance goes from one to the other. */
class SwitcherTest extends ScreenTest {

    @Autowired
    Associations associations;

    @Autowired
    Members members;

    @Test
    void the_other_associations_of_the_person_are_one_press_away() {
        enter(story.claire);
        var other = joined();

        open("");
        var others = others();

        assertThat(others).extracting(MenuItem::getText).containsExactly("Les Voisins");
        test(others.getFirst()).click();
        assertThat(where()).isEqualTo("a/" + other.slug());
        assertThat(others()).extracting(MenuItem::getText).containsExactly(story.bocage.name());
    }

    @Test
    void who_belongs_to_one_alone_is_offered_none() {
        enter(story.claire);

        open("");

        assertThat(menus()).isEmpty();
    }

    private AssociationCard joined() {
        var system = Actor.system();
        var other = associations.found(system, new Title("Les Voisins"), ZoneId.of("Europe/Paris"));
        var member = members.write(system, other.id(), new PersonName("Claire Martin"), Role.OWNER);
        members.connect(system, other.id(), member, CurrentAccount.person().orElseThrow().account());
        return other;
    }

    private List<MenuItem> others() {
        return menus().getFirst().getItems().getFirst().getSubMenu().getItems();
    }

    private List<MenuBar> menus() {
        return $(Switcher.class).all().stream()
                .flatMap(switcher -> switcher.getChildren())
                .filter(MenuBar.class::isInstance)
                .map(MenuBar.class::cast)
                .toList();
    }

    private static String where() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
