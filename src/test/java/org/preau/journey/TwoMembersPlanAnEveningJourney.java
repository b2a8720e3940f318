package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
}
