package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Samira at her desk and Yann on his phone write the minutes at once; a lost network and a crash of the house take no letter. */
@Tag("browser")
@Tag("soak")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoMembersWriteMinutesJourney {

    private static final String SPACE = "Fête du printemps";
    private static final String TITLE = "Compte rendu de l’équipe";
    private static final Duration WITHOUT_NETWORK = Duration.ofSeconds(8);

    private Visitor samira;
    private Visitor yann;
    private Paper desk;
    private Paper phone;

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
    void minutes_begun_at_the_desk_are_written_from_the_phone_too() {
        desk = new Paper(samira).create(SPACE, TITLE);
        phone = new Paper(yann).open(SPACE, TITLE);
        desk.typeAfter("Présents :", " Samira");
        phone.typeAfter("Qui fait quoi", " (Yann appelle la mairie)");
        assertThat(phone.text()).containsText("Présents : Samira");
        assertThat(desk.text()).containsText("Yann appelle la mairie");
        assertThat(desk.saving()).hasText("Enregistré");
        assertThat(phone.saving()).hasText("Enregistré");
        assertThat(samira.page().getByLabel("Yann écrit aussi")).isVisible();
        assertThat(desk.words()).isEqualTo(phone.words());
    }

    @Test
    @Order(2)
    void what_is_typed_without_network_is_kept_and_comes_when_it_is_back() {
        yann.line().cut();
        phone.typeAfter("Excusés :", " Paul, sans réseau");
        assertThat(phone.saving()).hasText("Hors ligne : votre texte est gardé dans ce navigateur");
        desk.typeAfter("Représentés", " Anne par Samira");
        House.pause(WITHOUT_NETWORK);
        yann.line().mend();
        assertThat(phone.saving()).hasText("Enregistré");
        assertThat(desk.text()).containsText("Excusés : Paul, sans réseau");
        assertThat(phone.text()).containsText("Anne par Samira");
        assertThat(desk.words()).isEqualTo(phone.words());
    }

    @Test
    @Order(3)
    void a_crash_of_the_house_takes_no_letter() {
        desk.typeAfter("Questions diverses", " : le local");
        assertThat(desk.saving()).hasText("Enregistré");
        House.open().kill();
        desk.typeAfter("Deuxième point", " : écrit pendant la panne");
        House.open().startAgain();
        assertThat(desk.saving()).hasText("Enregistré");
        assertThat(phone.text()).containsText("écrit pendant la panne");
        assertThat(phone.text()).containsText("Questions diverses : le local");
        assertThat(desk.words()).isEqualTo(phone.words());
        var before = desk.words();
        samira.page().reload();
        desk.ready();
        assertThat(desk.text()).containsText("écrit pendant la panne");
        assertThat(desk.words()).isEqualTo(before);
    }
}
