package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Colour;
import org.preau.member.Departures;
import org.preau.member.Level;
import org.preau.member.Openness;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.member.Seating;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** S8: a screen closes within five seconds of the end of the seat from which it was seen; one that may stay is not touched. */
@PreauTest
class LostPlaceTest extends SpringBrowserlessTest {

    @Autowired
    Storyteller storyteller;

    @Autowired
    Seated seated;

    @Autowired
    Seating seating;

    @Autowired
    Spaces spaces;

    @Autowired
    Roles roles;

    @Autowired
    Departures departures;

    private Story story;

    @BeforeEach
    void tell() {
        story = storyteller.tell();
    }

    @AfterEach
    void leave() {
        seated.leave();
    }

    @Test
    void a_seat_taken_closes_the_screen_its_dialogs_and_the_way_there() {
        seated.sit(story.anne);
        var screen = open(story.board);
        new Dialog().open();
        assertThat(ways(story.board)).isOne();

        seating.take(story.claire, story.board, story.anne.id());

        within(() -> getCurrentView() instanceof RefusedView);
        assertThat(getCurrentView()).isNotSameAs(screen);
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(ways(story.board)).isZero();
    }

    @Test
    void another_seat_leaves_the_screen_alone_and_shows_in_the_list() {
        seated.sit(story.anne);
        var screen = open(story.board);
        assertThat(ways(story.fair)).isZero();

        seating.give(story.samira, story.fair, story.anne.id(), Level.MEMBER);

        within(() -> ways(story.fair) == 1);
        assertThat(getCurrentView()).isSameAs(screen);

        seating.take(story.samira, story.fair, story.anne.id());
        within(() -> ways(story.fair) == 0);
        assertThat(getCurrentView()).isSameAs(screen);
    }

    @Test
    void a_new_level_opens_the_screen_anew() {
        seated.sit(story.anne);
        var screen = open(story.board);

        seating.give(story.claire, story.board, story.anne.id(), Level.MEMBER);

        within(() -> getCurrentView() != screen);
        assertThat(getCurrentView()).hasSameClassAs(screen);
    }

    @Test
    void the_end_of_a_membership_closes_what_one_saw_without_a_seat() {
        seated.sit(story.anne);
        open(story.fair);
        departures.end(story.claire, story.anne.id());
        within(() -> getCurrentView() instanceof RefusedView);
    }

    @Test
    void a_space_that_closes_its_door_keeps_its_people_and_loses_those_who_looked_in() {
        seated.sit(story.anne);
        open(story.fair);
        var secret = new SpaceDraft(new Title("Fête"), "Entre nous", Colour.of("Fête"), Openness.SECRET);
        spaces.describe(
                story.samira,
                story.fair,
                secret,
                spaces.show(story.samira, story.fair).draft());
        within(() -> getCurrentView() instanceof RefusedView);

        seated.sit(story.yann);
        var screen = open(story.fair);
        spaces.archive(story.samira, story.fair);
        within(() -> getCurrentView() != screen && ways(story.fair) == 0);
        assertThat(getCurrentView()).hasSameClassAs(screen);
    }

    @Test
    void a_lower_role_closes_the_screens_of_the_higher_one() {
        seated.sit(story.jean);
        UI.getCurrent().navigate(address("invitations"));
        assertThat(getCurrentView()).isNotInstanceOf(RefusedView.class);
        CompletableFuture.runAsync(() -> roles.give(story.claire, story.jean.id(), Role.GUEST))
                .join();
        within(() -> getCurrentView() instanceof RefusedView);
    }

    @Test
    void what_does_not_exist_is_told_as_what_one_may_not_see() {
        seated.sit(story.anne);
        open(story.staff);
        assertThat(getCurrentView()).isInstanceOf(RefusedView.class);
        var refused = ((RefusedView) getCurrentView()).getElement().getTextRecursively();
        UI.getCurrent().navigate("nowhere/at/all");
        assertThat(getCurrentView()).isInstanceOf(UnknownView.class);
        assertThat(((UnknownView) getCurrentView()).getElement().getTextRecursively())
                .isEqualTo(refused);
    }

    private HasElement open(SpaceId space) {
        UI.getCurrent().navigate(address("s/" + space + "/members"));
        return getCurrentView();
    }

    private String address(String path) {
        return "a/" + story.bocage.slug() + "/" + path;
    }

    private long ways(SpaceId space) {
        return $(Anchor.class).all().stream()
                .filter(way -> way.hasClassName("nav") && way.getHref().endsWith("s/" + space))
                .count();
    }

    private void within(BooleanSupplier done) {
        var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            roundTrip();
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
