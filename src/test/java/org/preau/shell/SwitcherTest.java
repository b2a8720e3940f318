package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.account.CurrentAccount;
import org.preau.member.AssociationCard;
import org.preau.member.Associations;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever belongs to two associations of this instance goes from one to the other. */
class SwitcherTest extends ScreenTest {

    @Autowired
    Associations associations;

    @Autowired
    Members members;

    @Autowired
    Roles roles;

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

    /** The ways at the foot of a phone, and the one above its screen to another association, are those of a screen opened afresh. */
    @Test
    void what_one_may_since_is_offered_on_a_phone_too() {
        enter(story.zoe);
        open("spaces");
        assertThat(foot("members")).isEmpty();
        assertThat(heads()).isEmpty();
        var _ = joined();

        CompletableFuture.runAsync(() -> roles.give(story.claire, story.zoe.id(), Role.MEMBER))
                .join();

        within(() -> !foot("members").isEmpty());
        assertThat(heads()).hasSize(1);
        assertThat($(Bottom.class).all()).hasSize(1);
        assertThat(foot("spaces").getFirst().hasClassName("on")).isTrue();
    }

    private List<Anchor> foot(String path) {
        return $(Anchor.class).from($(Bottom.class).single()).all().stream()
                .filter(way -> way.getHref().equals(address(path)))
                .toList();
    }

    private List<Switcher> heads() {
        return $(Switcher.class).all().stream()
                .filter(switcher -> switcher.hasClassName("phone-org"))
                .toList();
    }

    private AssociationCard joined() {
        var system = Actor.system();
        var other = associations.found(system, new Title("Les Voisins"), ZoneId.of("Europe/Paris"));
        var member = members.write(system, other.id(), new PersonName("Claire Martin"), Role.OWNER);
        members.connect(
                system,
                other.id(),
                member,
                CurrentAccount.person().orElseThrow().account());
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
