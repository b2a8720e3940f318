package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who coordinates brings the association's board from Trello, gives a card of it to a volunteer and opens a thread about
 * it; the volunteer answers and moves the card from a phone. Neither a lost network nor a house that falls takes or doubles anything.
 */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class TheBoardOfAnotherToolStory {

    private static final String BOARD = "Tableau";
    private static final String TO_DO = "À faire";
    private static final String DOING = "En cours";
    private static final String CARD = "Prévoir un coin calme et une boucle magnétique";
    private static final String THREAD = "Qui prête une boucle magnétique ?";
    private static final String QUESTION = "Il nous en faut **une par site**.";
    private static final String ANSWER = "La médiathèque en a deux, je m’en occupe.";
    private static final String THANKS = "Merci ! Plus qu’une.";
    private static final String NEXT = "Rendre les boucles à la médiathèque";

    private Teammate coordinator;
    private Teammate volunteer;
    private Wall desk;
    private Wall phone;

    /** The space that has no board yet. */
    abstract String space();

    /** At a desk, come in. */
    abstract Teammate whoCoordinates();

    /** At a screen as wide as a phone, come in. */
    abstract Teammate whoVolunteers();

    /** As the house knows the volunteer. */
    abstract String volunteer();

    abstract Duration withoutNetwork();

    /** What ends all screens in the middle. */
    abstract void breakdown();

    @BeforeAll
    void they_come_in() {
        coordinator = whoCoordinates();
        volunteer = whoVolunteers();
        desk = coordinator.wall();
        phone = volunteer.wall();
    }

    @AfterAll
    void they_leave() {
        List.of(coordinator, volunteer).forEach(Teammate::close);
    }

    @Test
    @Order(1)
    void the_board_comes_in_before_the_eyes_of_both() {
        volunteer.enter(space());
        volunteer.use(BOARD);
        coordinator.enter(space());
        coordinator.use(BOARD);
        coordinator.bring(TrelloImport.REGIONAL_DAY);
        assertThat(desk.lanes()).hasCount(6);
        assertThat(desk.card(TO_DO, CARD)).isVisible();
        assertThat(phone.lanes()).hasCount(6);
        assertThat(phone.card(TO_DO, CARD)).hasCount(1);
    }

    @Test
    @Order(2)
    void one_of_its_cards_is_given_to_the_volunteer_and_spoken_about() {
        var address = coordinator.assign(CARD, volunteer());
        assertThat(phone.card(TO_DO, CARD).getByLabel(volunteer())).hasCount(1);
        coordinator.begin(THREAD, QUESTION + "\n" + address);
        assertThat(coordinator.talk().pointer(CARD)).containsText(TO_DO);
        assertThat(coordinator.talk().pointer(CARD)).containsText(volunteer());
    }

    @Test
    @Order(3)
    void the_volunteer_answers_from_the_phone() {
        volunteer.read(THREAD);
        assertThat(volunteer.visitor().message("Il nous en faut une par site.")).isVisible();
        volunteer.say(ANSWER);
        assertThat(coordinator.visitor().message(ANSWER)).isVisible();
        coordinator.say(THANKS);
        assertThat(volunteer.visitor().message(THANKS)).isVisible();
        coordinator.talk().isAsFreshlyOpened();
        volunteer.talk().isAsFreshlyOpened();
    }

    @Test
    @Order(4)
    void the_volunteer_follows_the_thread_to_the_card_and_moves_it() {
        coordinator.use(BOARD);
        volunteer.follow(CARD);
        volunteer.move(CARD, DOING);
        assertThat(desk.card(DOING, CARD)).isVisible();
        assertThat(desk.card(TO_DO, CARD)).hasCount(0);
        coordinator.add(TO_DO, NEXT);
        assertThat(phone.card(TO_DO, NEXT)).hasCount(1);
        desk.isAsFreshlyOpened();
        phone.isAsFreshlyOpened();
    }

    @Test
    @Order(5)
    void the_network_goes_while_the_volunteer_types_and_nothing_is_lost_or_doubled() {
        coordinator.read(THREAD);
        assertThat(coordinator.talk().pointer(CARD)).containsText(DOING);
        volunteer.read(THREAD);
        volunteer.type("Envoyé juste avant la coupure");
        volunteer.visitor().isAnswered();
        volunteer.visitor().line().loseAnswers();
        volunteer.send();
        assertThat(coordinator.visitor().message("Envoyé juste avant la coupure"))
                .isVisible();
        volunteer.type("Envoyé ");
        volunteer.visitor().line().cut();
        volunteer.say("pendant la coupure");
        volunteer.type("Commencé pendant la coupure");
        House.pause(withoutNetwork());
        coordinator.say("Toujours là ?");
        assertThat(coordinator.visitor().message("Toujours là ?")).isVisible();
        volunteer.visitor().isCutOff();
        assertThat(volunteer.visitor().message("Toujours là ?")).hasCount(0);
        assertThat(coordinator.visitor().message("Envoyé pendant la coupure")).hasCount(0);
        volunteer.visitor().line().mend();

        assertThat(coordinator.visitor().message("Envoyé pendant la coupure")).isVisible();
        assertThat(volunteer.visitor().message("Toujours là ?")).isVisible();
        assertThat(volunteer.talk().field()).hasValue("Commencé pendant la coupure");
        assertThat(volunteer.talk().field()).isFocused();
        volunteer.type(", fini après");
        volunteer.send();
        everybodyReadsOnce(
                "Envoyé juste avant la coupure",
                "Envoyé pendant la coupure",
                "Toujours là ?",
                "Commencé pendant la coupure, fini après");
        volunteer.talk().isAsFreshlyOpened();
    }

    private void everybodyReadsOnce(String... messages) {
        for (var message : messages) {
            assertThat(coordinator.visitor().message(message)).hasCount(1);
            assertThat(volunteer.visitor().message(message)).hasCount(1);
        }
    }

    @Test
    @Order(6)
    void after_a_breakdown_everything_is_there() {
        coordinator.use(BOARD);
        coordinator.add(DOING, "Ajoutée avant la panne");
        volunteer.say("Dernier mot avant la panne");
        assertThat(volunteer.visitor().message("Envoi…")).hasCount(0);
        volunteer.type("Un brouillon que la panne trouve");
        breakdown();
        coordinator.add(TO_DO, "Ajoutée après la panne");
        assertThat(volunteer.talk().field()).hasValue("Un brouillon que la panne trouve");
        volunteer.send();
        desk.isAsFreshlyOpened();
    }

    /** The house ends as in a power cut and is started again; the screens come back by themselves. */
    final void houseFalls() {
        House.open().kill();
        var fall = Instant.now();
        House.open().startAgain();
        List.of(coordinator, volunteer).forEach(one -> one.visitor().isBackSince(fall));
    }

    final void screensAreLoadedAnew() {
        List.of(coordinator, volunteer).forEach(one -> one.visitor().page().reload());
    }

    @Test
    @Order(7)
    void both_find_everything_again() {
        coordinator.read(THREAD);
        everybodyReadsOnce(
                "Il nous en faut une par site.",
                ANSWER,
                THANKS,
                "Envoyé juste avant la coupure",
                "Envoyé pendant la coupure",
                "Toujours là ?",
                "Commencé pendant la coupure, fini après",
                "Dernier mot avant la panne",
                "Un brouillon que la panne trouve");
        volunteer.talk().isAsFreshlyOpened();
        assertThat(coordinator.talk().pointer(CARD)).containsText(DOING);
        volunteer.follow(CARD);
        assertThat(phone.card(DOING, CARD).getByLabel(volunteer())).hasCount(1);
        assertThat(phone.card(DOING, "Ajoutée avant la panne")).hasCount(1);
        assertThat(phone.card(TO_DO, "Ajoutée après la panne")).hasCount(1);
        phone.isAsFreshlyOpened();
    }
}
