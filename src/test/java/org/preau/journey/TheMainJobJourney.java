package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
 * What an association is here for, from a question to a decision: Samira asks at her desk, Yann answers from his phone, Lénaïg votes
 * without account and without JavaScript, Nora comes to write. When the house falls in the middle, nobody loses anything.
 */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheMainJobJourney {

    private static final String SPACE = "Fête du printemps";
    private static final String THREAD = "Qui porte les barnums ?";
    private static final String ANSWER = "Voyons-nous un soir pour répartir les rôles.";
    private static final String POLL = "Répartir les rôles : quel soir ?";
    private static final String MEETING = "Répartir les rôles";
    private static final LocalDate TUESDAY = LocalDate.of(2088, 11, 9);
    private static final String RETAINED = "jeudi 11 novembre 2088";
    private static final String TASK = "Louer une remorque";

    private Visitor samira;
    private Visitor yann;
    private Visitor nora;
    private Visitor lenaig;
    private Paper desk;
    private Paper phone;
    private Paper third;
    private String link = "";

    @BeforeAll
    void they_come_in() {
        samira = Visitor.atDesk("Samira Djebbar").enter();
        yann = Visitor.onPhone("Yann Briand").enter();
        nora = Visitor.atDesk("Nora Kessler").enter();
        lenaig = Visitor.at(
                        "Lénaïg",
                        Visitor.screen(390, 844).setLocale(tongue().locale).setJavaScriptEnabled(false))
                .reading(tongue());
        List.of(samira, yann, nora).forEach(member -> member.speak(tongue()));
        desk = new Paper(samira);
        phone = new Paper(yann);
        third = new Paper(nora);
        people(List.of(samira, yann, nora, lenaig));
    }

    /** What everybody reads and writes. */
    Tongue tongue() {
        return Tongue.FRENCH;
    }

    /** Who takes part, before anybody does anything. */
    void people(List<Visitor> all) {}

    /** How long what one wrote may take to be with all. */
    Duration patience() {
        return Duration.ofSeconds(10);
    }

    @AfterAll
    void they_leave() {
        List.of(samira, yann, nora).forEach(member -> member.speak(Tongue.FRENCH));
        List.of(samira, yann, nora, lenaig).forEach(Visitor::close);
    }

    @Test
    @Order(1)
    void a_thread_opened_at_the_desk_is_answered_from_the_phone() {
        new Space(samira).enter(SPACE).begin(THREAD, "Ils sont lourds : il faut être **huit**.");
        new Space(yann).enter(SPACE).thread(THREAD);
        new Talk(yann).say(ANSWER);
        assertThat(samira.message(ANSWER)).isVisible();
    }

    @Test
    @Order(2)
    void a_poll_comes_out_of_the_answer_and_the_phone_sees_it_there() {
        new Talk(samira).act(ANSWER, "En faire un sondage");
        new Vote(samira).ask(POLL, TUESDAY + " 18h30", TUESDAY.plusDays(2) + " 18h30", TUESDAY.plusDays(4) + " 10h");
        assertThat(new Vote(samira).dates()).hasCount(3);
        assertThat(samira.page().locator(".came-from")).containsText(samira.words("Vient d’un message"));
        assertThat(wayToPoll(yann)).containsText(yann.words(POLL));
        link = new Vote(samira).handOut();
    }

    private static Locator wayToPoll(Visitor reader) {
        return reader.message(ANSWER).getByText(reader.words("devenu le sondage"));
    }

    @Test
    @Order(3)
    void a_guest_answers_by_the_link_without_account_nor_javascript() {
        var reply = new Reply(lenaig);
        reply.open(link);
        reply.name("Lénaïg");
        reply.choose(0, "Non");
        reply.choose(1, "Oui");
        reply.choose(2, "Si besoin");
        reply.send();
        assertThat(new Vote(samira).row("Lénaïg").locator(".c.y")).hasCount(1);
        assertThat(new Vote(samira).row("Lénaïg").locator(".c.m")).hasCount(1);
    }

    @Test
    @Order(4)
    void the_phone_answers_in_the_poll_itself() {
        wayToPoll(yann).click();
        new Vote(yann).answer("Non", "Oui", "Oui");
        assertThat(new Vote(samira).row("Yann Briand").locator(".c.y")).hasCount(2);
        assertThat(new Vote(samira).best()).containsText(samira.words("en tête"));
    }

    @Test
    @Order(5)
    void the_best_date_is_retained_and_becomes_a_meeting_with_points() {
        new Vote(samira).closeForMeeting();
        assertThat(new Vote(samira).outcome()).containsText(samira.words(RETAINED));
        assertThat(new Vote(yann).outcome()).containsText(yann.words(RETAINED));
        samira.link("Voir dans l’agenda").click();
        samira.link("Ouvrir la réunion").click();
        new Gathering(yann).open(SPACE, MEETING);
        new Gathering(samira).ready(MEETING).add("Barnums", "Remorque", "Goûter");
        assertThat(new Gathering(yann).points())
                .hasText(Stream.of("Barnums", "Remorque", "Goûter")
                        .map(yann::words)
                        .toArray(String[]::new));
        new Reply(lenaig).open(link);
        assertThat(lenaig.page().getByText(lenaig.words(RETAINED)).first()).isVisible();
    }

    @Test
    @Order(6)
    void three_people_write_the_minutes_at_once() {
        new Gathering(samira).beginMinutes();
        new Gathering(yann).openMinutes();
        new Gathering(nora).open(SPACE, MEETING).openMinutes();
        for (var word : List.of(" un", " deux", " trois")) {
            desk.typeAfter("1. Barnums", word);
            phone.typeAfter("2. Remorque", word);
            third.typeAfter("3. Goûter", word);
        }
        for (var paper : List.of(desk, phone, third)) {
            paper.says("1. Barnums un deux trois");
            paper.says("2. Remorque un deux trois");
            paper.says("3. Goûter un deux trois");
            paper.isSaved();
        }
        phone.typeAfter("Qui fait quoi", "\n" + TASK);
        third.says(TASK);
        isTheSameForAll();
    }

    @Test
    @Order(7)
    void a_task_of_the_minutes_becomes_a_card_on_the_board_of_the_others() {
        var board = new Wall(nora).open();
        phone.press(TASK, "Faire une carte");
        assertThat(board.card("À faire", TASK)).isVisible();
        assertThat(desk.linkOf(TASK)).isVisible();
        desk.press(TASK, "Ouvrir la carte");
        assertThat(samira.page()
                        .getByRole(
                                AriaRole.TEXTBOX,
                                new Page.GetByRoleOptions().setName(samira.words("Titre de la carte"))))
                .hasValue(samira.words(TASK));
        assertThat(samira.page().locator("vaadin-dialog .came-from"))
                .containsText(samira.words("Vient du document « Compte rendu"));
        samira.page().goBack();
        desk.ready();
        nora.page().goBack();
        third.ready();
    }

    @Test
    @Order(8)
    void the_house_falls_while_one_types_and_nothing_is_lost() {
        phone.typeAfter("Présents :", " Yann");
        House.open().kill();
        phone.typeAfter("Excusés :", " Paul, écrit pendant la panne");
        House.open().startAgain();
        phone.isSaved();
        for (var paper : List.of(desk, phone, third)) {
            paper.says("Présents : Yann");
            paper.says("Paul, écrit pendant la panne");
            assertThat(paper.linkOf(TASK)).isVisible();
        }
        isTheSameForAll();
    }

    private void isTheSameForAll() {
        await().atMost(patience()).untilAsserted(() -> {
            assertThat(phone.words()).isEqualTo(desk.words());
            assertThat(third.words()).isEqualTo(desk.words());
        });
    }

    @Test
    @Order(9)
    void everything_is_found_again() {
        assertThat(new Wall(nora).open().card("À faire", TASK)).hasCount(1);
        assertThat(new Gathering(yann).open(SPACE, MEETING).points()).hasCount(3);
        new Space(samira).enter(SPACE).thread(THREAD);
        assertThat(samira.message(ANSWER)).hasCount(1);
        wayToPoll(samira).click();
        assertThat(new Vote(samira).outcome()).containsText(samira.words(RETAINED));
        assertThat(new Vote(samira).row("Lénaïg").locator(".c.y")).hasCount(1);
        assertThat(new Vote(samira).row("Yann Briand").locator(".c.y")).hasCount(2);
        new Reply(lenaig).open(link);
        assertThat(lenaig.page().getByText(lenaig.words(RETAINED)).first()).isVisible();
    }
}
