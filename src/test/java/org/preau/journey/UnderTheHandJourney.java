package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Samira writes minutes and Yann a message, evenly, while the house falls and comes back: no page is taken from under their hands. */
@Tag("browser")
@Tag("soak")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnderTheHandJourney {

    private static final String SPACE = "Fête du printemps";
    private static final String TITLE = "Compte rendu sans pause";
    private static final String THREAD = "Qui apporte quoi, écrit sans pause ?";
    private static final Duration A_WORD = Duration.ofMillis(150);
    /** A page at rest would have been loaded anew by then. */
    private static final Duration BACK = Duration.ofSeconds(8);

    private Visitor samira;
    private Visitor yann;
    private Paper paper;
    private Talk talk;

    @BeforeAll
    void they_come_in() {
        samira = Visitor.atDesk("Samira Djebbar").enter();
        yann = Visitor.onPhone("Yann Briand").enter();
        paper = new Paper(samira).create(SPACE, TITLE);
        var space = new Space(yann).enter(SPACE);
        space.begin(THREAD, "Chacun écrit ici.");
        talk = new Talk(yann);
        talk.settle();
    }

    @AfterAll
    void they_leave() {
        samira.close();
        yann.close();
    }

    @Test
    @Order(1)
    void every_word_is_there_in_its_order() {
        paper.typeAfter("Présents :", " ");
        talk.type("");
        var words = 0;
        var fall = Instant.now();
        var back = CompletableFuture.runAsync(() -> {
            House.pause(Duration.ofSeconds(2));
            House.open().kill();
            House.open().startAgain();
            House.pause(BACK);
        });
        while (!back.isDone()) {
            type(samira, "m", words);
            type(yann, "y", words);
            words++;
            House.pause(A_WORD);
        }
        assertThat(samira.page()
                        .getByText("La page se renouvelle dès que vous faites une pause")
                        .first())
                .isVisible();
        List.of(samira, yann).forEach(one -> one.isBackSince(fall));
        assertThat(paper.text()).isFocused();
        assertThat(talk.field()).isFocused();
        type(samira, "m", words);
        type(yann, "y", words);
        words++;
        assertThat(paper.text()).containsText("Présents : " + said("m", words).strip());
        assertThat(talk.field()).hasValue(said("y", words));
        paper.isSaved();
        talk.send();
        assertThat(yann.message(said("y", words).strip())).hasCount(1);
        assertThat(back).isCompleted();
    }

    private static void type(Visitor writer, String sign, int word) {
        writer.page().keyboard().type(sign + word + " ");
    }

    private static String said(String sign, int words) {
        return IntStream.range(0, words).mapToObj(word -> sign + word + " ").collect(Collectors.joining());
    }

    @Test
    @Order(2)
    void what_stood_in_an_open_dialog_is_in_it_again() {
        new Space(samira).enter(SPACE).tool("Documents");
        samira.button("Nouveau document").click();
        samira.field("Titre").fill("Inventaire des lampions");
        var fall = Instant.now();
        House.open().kill();
        House.open().startAgain();
        samira.isBackSince(fall);
        assertThat(samira.page().getByText("Ce que vous écriviez dans « Nouveau document » est gardé"))
                .isVisible();
        samira.button("Nouveau document").click();
        assertThat(samira.field("Titre")).hasValue("Inventaire des lampions");
        samira.button("Abandonner").click();
        samira.button("Nouveau document").click();
        assertThat(samira.field("Titre")).hasValue("");
    }
}
