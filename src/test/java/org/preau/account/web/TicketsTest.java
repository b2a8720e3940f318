package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.PreauTest;
import org.preau.account.web.Doorstep.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** A ticket is renewed each time it is shown: what happens when answers get lost, and when somebody else shows a copy of it. */
@PreauTest
class TicketsTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    JdbcTemplate database;

    private Somebody claire;

    /** What a browser holds. */
    private record Jar(MockHttpSession session, Cookie ticket) {}

    private Jar first;

    @BeforeEach
    void claire_works() throws Exception {
        claire = doorstep.somebody("Claire Martin");
        var entered = http.perform(post("/p/sign-in/password")
                        .with(csrf())
                        .param("mail", claire.mail())
                        .param("password", Doorstep.PASSWORD))
                .andReturn();
        first = jar(entered, null);
        assertThat(work(first)).isTrue();
    }

    @Test
    void whoever_works_on_after_an_answer_that_got_lost_comes_back() throws Exception {
        comeBack(first);
        var here = jar(comeBack(first), first);
        assertThat(here.ticket()).as("the other request was given the next one").isEqualTo(first.ticket());
        minutesPass();
        assertThat(work(here)).isTrue();
        minutesPass();
        var again = jar(comeBack(here), here);
        assertThat(again.ticket().getValue()).isNotEqualTo(first.ticket().getValue());
        assertThat(work(again)).isTrue();
    }

    @Test
    void answers_get_lost_again_and_again() throws Exception {
        for (var times = 0; times < 3; times++) {
            assertThat(isIn(comeBack(first))).isTrue();
            assertThat(isIn(comeBack(first))).isTrue();
            minutesPass();
        }
        var here = jar(comeBack(first), first);
        assertThat(work(here)).isTrue();
        assertThat(isIn(comeBack(here))).isTrue();
    }

    @Test
    void a_ticket_in_place_of_one_that_got_lost_makes_that_one_worth_nothing() throws Exception {
        var lost = jar(comeBack(first), first);
        minutesPass();
        var next = jar(comeBack(first), first);
        assertThat(next.ticket().getValue())
                .isNotEqualTo(first.ticket().getValue())
                .isNotEqualTo(lost.ticket().getValue());
        var last = jar(comeBack(next), next);
        assertThat(isIn(comeBack(lost))).isFalse();
        assertThat(isIn(comeBack(last))).as("ended for both").isFalse();
    }

    /** Its two requests are answered in two HTTP sessions; it goes on in the one that bore no ticket, and holds the ticket of the other. */
    @Test
    void
            a_browser_that_comes_with_two_requests_at_once_is_in_with_either_ticket_and_a_copy_of_the_old_one_is_found_out()
                    throws Exception {
        var one = jar(comeBack(first), first);
        var other = jar(comeBack(first), first);
        var here = new Jar(other.session(), one.ticket());
        assertThat(work(here)).isTrue();
        assertThat(isIn(comeBack(first)))
                .as("a third one, on its way meanwhile")
                .isTrue();
        minutesPass();
        assertThat(isIn(comeBack(first))).as("a thief").isFalse();
        assertThat(isIn(comeBack(here))).as("ended for both").isFalse();
    }

    @Test
    void an_old_ticket_is_stolen_when_the_session_went_on() throws Exception {
        var here = jar(comeBack(first), first);
        assertThat(work(here)).isTrue();
        minutesPass();
        assertThat(isIn(comeBack(first))).isFalse();
        assertThat(work(here)).as("ended for both").isFalse();
    }

    @Test
    void a_thief_who_keeps_the_new_ticket_back_is_found_out_when_its_owner_comes() throws Exception {
        var thief = jar(comeBack(first), first);
        assertThat(isIn(http.perform(get("/p/account").session(thief.session())).andReturn()))
                .isTrue();
        minutesPass();
        assertThat(isIn(comeBack(first))).isFalse();
        assertThat(work(thief)).as("ended for both").isFalse();
    }

    @Test
    void a_thief_who_comes_where_an_answer_got_lost_is_found_out_when_its_owner_comes() throws Exception {
        comeBack(first);
        var owner = jar(comeBack(first), first);
        minutesPass();
        var thief = jar(comeBack(first), first);
        assertThat(work(thief)).isTrue();
        minutesPass();
        assertThat(isIn(comeBack(owner))).isFalse();
        assertThat(isIn(comeBack(thief))).as("ended for both").isFalse();
    }

    @Test
    void what_a_full_disk_could_not_note_is_noted_later() throws Exception {
        var here = jar(comeBack(first), first);
        try (var _ = FullDisk.under(database, "browser_session", "journal")) {
            assertThat(work(here)).isTrue();
        }
        assertThat(work(here)).isTrue();
        minutesPass();
        assertThat(isIn(comeBack(first))).isFalse();
    }

    private MvcResult comeBack(Jar jar) throws Exception {
        return http.perform(get("/p/account").cookie(jar.ticket())).andReturn();
    }

    private boolean work(Jar jar) throws Exception {
        return isIn(http.perform(get("/p/account").session(jar.session()).cookie(jar.ticket()))
                .andReturn());
    }

    private static boolean isIn(MvcResult answer) {
        return answer.getResponse().getStatus() == 200;
    }

    /** What a browser holds after this answer. */
    private static Jar jar(MvcResult answer, Jar before) {
        var given = answer.getResponse().getCookie("preau-stay");
        return new Jar((MockHttpSession) answer.getRequest().getSession(), given == null ? before.ticket() : given);
    }

    private void minutesPass() {
        database.update(
                "UPDATE browser_session SET rotated_at = rotated_at - INTERVAL 5 MINUTE, arrived_at = arrived_at - INTERVAL 5 MINUTE WHERE account_id = ?",
                claire.account().toString());
    }
}
