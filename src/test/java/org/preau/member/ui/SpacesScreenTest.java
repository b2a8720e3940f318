package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.member.Openness;
import org.preau.member.Role;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of spaces, which is all that a phone shows of them. */
class SpacesScreenTest extends ScreenTest {

    @Autowired
    JdbcTemplate database;

    @Autowired
    Threads threads;

    @Test
    void a_space_becomes_bold_when_there_is_news() {
        enter(story.yann);
        open("spaces");
        assertThat(isBold()).isFalse();

        var general = threads.channels(story.samira, story.fair).getFirst().id();
        CompletableFuture.runAsync(() -> threads.open(
                        story.samira,
                        general,
                        new Opening(new Title("Les barnums"), ClientId.fresh(), new Markdown("Qui les monte ?"))))
                .join();
        within(this::isBold);
    }

    @Test
    void a_space_that_one_joins_stands_among_ones_own_with_the_act_and_goes_with_it() {
        enter(story.anne);
        open("s/" + story.fair);
        assertThat(side()).doesNotContain("Fête du printemps");
        test($(Button.class).withText("Rejoindre cet espace").single()).click();
        assertThat(side()).contains("Fête du printemps");

        open("s/" + story.fair + "/members");
        test($(Button.class).withText("Quitter l’espace").single()).click();
        press($(Sure.class).single(), "Quitter");
        assertThat(side()).doesNotContain("Fête du printemps");
        test($(Button.class).withText("Rejoindre cet espace").single()).click();
        assertThat(side()).contains("Fête du printemps");
    }

    private String side() {
        return $(Nav.class).all().stream()
                .filter(nav -> nav.hasClassName("side"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void whoever_leaves_a_space_is_told_what_will_be_and_then_what_is() {
        enter(story.yann);
        open("s/" + story.fair + "/members");
        test($(Button.class).withText("Quitter l’espace").single()).click();
        var sure = $(Sure.class).single();
        assertThat($(Paragraph.class).from(sure).single().getText()).startsWith("Vous ne participerez plus à");
        press(sure, "Quitter");
        assertThat(here()).isEqualTo("spaces");
        assertThat($(Notification.class).all())
                .anyMatch(toast -> toast.getElement().getTextRecursively().contains("Vous ne participez plus à"));
    }

    @Test
    void the_last_person_of_a_secret_space_hears_who_may_come_in_after_them() {
        var secret = story.space(story.yann, "Sauvegarde", Openness.SECRET);
        enter(story.yann);
        open("s/" + secret + "/members");
        test($(Button.class).withText("Quitter l’espace").single()).click();
        assertThat($(Paragraph.class).from($(Sure.class).single()).single().getText())
                .startsWith("Vous êtes la dernière personne de");
        press($(Sure.class).single(), "Quitter");
        database.update(
                "UPDATE space SET forsaken_since = forsaken_since - INTERVAL 25 HOUR WHERE id = ?", secret.toString());
        enter(story.claire);
        open("spaces");
        test($(Button.class).withText("Reprendre").single()).click();
        press($(Sure.class).single(), "Prendre place");
        assertThat(here()).isEqualTo("s/" + secret);
    }

    @Test
    void a_guest_before_the_members_reads_for_whom_they_are() {
        enter(story.person(story.bocage, "Odile Guillou", Role.GUEST));
        open("members");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("réservé à d’autres rôles")
                .doesNotContain("Vous pouvez voir");
    }

    private boolean isBold() {
        return $(Anchor.class).all().stream()
                .filter(way -> way.getHref().endsWith("/s/" + story.fair))
                .flatMap(way -> $(Span.class).from(way).all().stream())
                .anyMatch(name -> name.hasClassName("strong"));
    }
}
