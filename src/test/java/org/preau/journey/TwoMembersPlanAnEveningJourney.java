package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Samira at her desk and Yann on his phone prepare the evening of the fête: each sees what the other does, whatever breaks between them. */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoMembersPlanAnEveningJourney {

    private static final String SPACE = "Fête du printemps";
    private static final String THREAD = "Qui tient la buvette le soir ?";
    private static final String CARD = "Trouver quatre personnes pour la buvette";

    private Visitor samira;
    private Visitor yann;

    @BeforeAll
    void they_come_in() {
        samira = Visitor.atDesk("Samira Djebbar").enter();
        yann = Visitor.onPhone("Yann Briand").enter();
    }

    @AfterAll
    void they_leave() {
        samira.close();
        yann.close();
    }

    @Test
    @Order(1)
    void a_thread_opened_at_the_desk_is_answered_from_the_phone() {
        new Space(samira).enter(SPACE).begin(THREAD, "Il nous faut **quatre personnes** de 18 h à 22 h.");
        new Space(yann).enter(SPACE).thread(THREAD);
        assertThat(yann.message("Il nous faut quatre personnes de 18 h à 22 h.")).isVisible();

        new Talk(yann, THREAD).say("J’en suis, avec ma sœur.");
        assertThat(samira.message("J’en suis, avec ma sœur.")).isVisible();
        new Talk(samira, THREAD).say("Merci ! Plus que deux.");
        assertThat(yann.message("Merci ! Plus que deux.")).isVisible();

        new Talk(samira, THREAD).isAsFreshlyOpened();
        new Talk(yann, THREAD).isAsFreshlyOpened();
    }

    @Test
    @Order(2)
    void a_card_added_and_assigned_at_the_desk_is_moved_from_the_phone() {
        var desk = new Wall(samira).open();
        var phone = new Wall(yann).open();
        desk.add("À faire", CARD);
        assertThat(phone.card("À faire", CARD)).isVisible();

        desk.assign(CARD, "Yann Briand");
        assertThat(phone.card("À faire", CARD).getByLabel("Yann Briand")).isVisible();
        phone.move(CARD, "En cours");
        assertThat(desk.card("En cours", CARD)).isVisible();
        assertThat(desk.card("À faire", CARD)).hasCount(0);

        desk.isAsFreshlyOpened();
        phone.isAsFreshlyOpened();
    }

    @Test
    @Order(3)
    void what_is_written_without_network_is_sent_once_when_it_is_back() {
        withoutNetworkFor(Duration.ofSeconds(8), THREAD);
    }

    @Test
    @Order(4)
    @Tag("soak")
    void half_a_minute_without_network_loses_nothing_either() {
        var thread = "Une demi-minute sans réseau";
        new Space(samira).enter(SPACE).begin(thread, "Qui passe dans le tunnel ?");
        new Space(yann).enter(SPACE).thread(thread);
        withoutNetworkFor(Duration.ofSeconds(30), thread);
    }

    private void withoutNetworkFor(Duration time, String thread) {
        var seconds = time.toSeconds();
        var talk = new Talk(yann, thread).open();
        new Talk(samira, thread).open();
        yann.line().loseAnswers();
        talk.say("Envoyé juste avant la coupure de " + seconds + " s");
        assertThat(samira.message("Envoyé juste avant la coupure de " + seconds + " s")).isVisible();
        yann.line().cut();
        talk.say("Envoyé pendant la coupure de " + seconds + " s");
        talk.type("Commencé pendant la coupure de " + seconds + " s");
        House.pause(time);
        new Talk(samira, thread).say("Toujours là, Yann ? " + seconds);
        yann.line().mend();

        assertThat(samira.message("Envoyé pendant la coupure de " + seconds + " s")).isVisible();
        assertThat(yann.message("Toujours là, Yann ? " + seconds)).isVisible();
        assertThat(talk.field()).hasValue("Commencé pendant la coupure de " + seconds + " s");
        talk.send();
        for (var words : new String[] {"Envoyé juste avant", "Envoyé pendant", "Commencé pendant"}) {
            assertThat(samira.message(words + " la coupure de " + seconds + " s")).hasCount(1);
            assertThat(yann.message(words + " la coupure de " + seconds + " s")).hasCount(1);
        }
        talk.isAsFreshlyOpened();
    }

    @Test
    @Order(5)
    @Tag("soak")
    void a_crash_of_the_house_takes_nothing_and_the_screens_come_back_by_themselves() {
        var thread = "Ce que la panne trouve";
        new Space(samira).enter(SPACE).begin(thread, "Qui reste jusqu’au bout ?");
        new Space(yann).enter(SPACE).thread(thread);
        var talk = new Talk(yann, thread).open();
        var desk = new Wall(samira).open();
        desk.add("En cours", "Ajoutée avant la panne");
        talk.say("Dernier mot avant la panne");
        talk.type("Un brouillon que la panne trouve");
        House.open().kill();
        House.open().startAgain();

        desk.add("À faire", "Ajoutée après la panne");
        assertThat(yann.message("Dernier mot avant la panne")).hasCount(1);
        assertThat(talk.field()).hasValue("Un brouillon que la panne trouve");
        talk.send();
        assertThat(yann.message("Un brouillon que la panne trouve")).hasCount(1);
        assertThat(desk.card("En cours", "Ajoutée avant la panne")).isVisible();
        talk.isAsFreshlyOpened();
        desk.isAsFreshlyOpened();
    }
}
