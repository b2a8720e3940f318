package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.FullDisk;
import org.preau.PreauTest;
import org.preau.account.web.Doorstep.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Everything that lets somebody in comes to an end: unused for a while, or after a time whatever happens. */
@PreauTest
class SessionLimitsTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    ScreenActs acts;

    @Autowired
    JdbcTemplate database;

    private Somebody claire;

    @BeforeEach
    void claire_has_an_account() {
        claire = doorstep.somebody("Claire Martin");
    }

    @ParameterizedTest(name = "remembered {0}: {1} {2} hours ago, still open {3}")
    @CsvSource({
        "false, seen_at, 11, true",
        "false, seen_at, 13, false",
        "false, since, 167, true",
        "false, since, 169, false",
        "true, seen_at, 719, true",
        "true, seen_at, 721, false",
        "true, since, 4319, true",
        "true, since, 4321, false"
    })
    void a_session_ends_when_unused_and_after_its_longest_time(boolean stay, String moment, int hours, boolean open)
            throws Exception {
        var entered = enter(stay);
        age(moment, hours);
        var session = (MockHttpSession) entered.getRequest().getSession();
        assertThat(isLetIn(http.perform(get("/p/account").session(session)).andReturn()))
                .isEqualTo(open);
        var ticket = entered.getResponse().getCookie("preau-stay");
        assertThat(isLetIn(http.perform(get("/p/account").cookie(ticket)).andReturn()))
                .isEqualTo(open);
    }

    @Test
    void an_act_on_a_screen_keeps_the_session_and_finds_it_ended_after_its_longest_time() throws Exception {
        var session = (MockHttpSession) enter(false).getRequest().getSession();
        age("seen_at", 11);
        acts.requestStart(actIn(session, "uidl"), null);
        assertThat(hoursUnseen()).isZero();

        age("since", 169);
        session.setAttribute(Presence.class.getName(), Instant.EPOCH);
        acts.requestStart(actIn(session, "heartbeat"), null);
        assertThat(session.isInvalid()).isFalse();
        acts.requestStart(actIn(session, "uidl"), null);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_full_disk_that_cannot_note_an_act_keeps_nobody_from_reading_and_makes_no_session_longer() throws Exception {
        var session = (MockHttpSession) enter(false).getRequest().getSession();
        try (var _ = FullDisk.under(database, "browser_session")) {
            session.setAttribute(Presence.class.getName(), Instant.EPOCH);
            assertThat(isLetIn(http.perform(get("/p/account").session(session)).andReturn()))
                    .isTrue();
            session.setAttribute(Presence.class.getName(), Instant.EPOCH);
            acts.requestStart(actIn(session, "uidl"), null);
        }
        assertThat(session.isInvalid()).isFalse();
        age("since", 169);
        try (var _ = FullDisk.toTheBrim(database, "browser_session")) {
            session.setAttribute(Presence.class.getName(), Instant.EPOCH);
            acts.requestStart(actIn(session, "uidl"), null);
        }
        assertThat(session.isInvalid()).as("past its longest time").isTrue();
    }

    /** The driver takes a state that it does not know for a lost connection. */
    @Test
    void what_the_database_did_not_answer_is_asked_at_the_next_act() throws Exception {
        var session = (MockHttpSession) enter(false).getRequest().getSession();
        session.setAttribute(Presence.class.getName(), Instant.EPOCH);
        database.execute("CREATE TRIGGER unseen BEFORE UPDATE ON browser_session FOR EACH ROW SIGNAL SQLSTATE '45000'");
        try {
            acts.requestStart(actIn(session, "uidl"), null);
            assertThat(session.isInvalid()).isFalse();
        } finally {
            database.execute("DROP TRIGGER unseen");
        }
        age("since", 169);
        acts.requestStart(actIn(session, "uidl"), null);
        assertThat(session.isInvalid()).isTrue();
    }

    private static VaadinRequest actIn(MockHttpSession session, String kind) {
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        request.setParameter("v-r", kind);
        return new VaadinServletRequest(request, null);
    }

    private void age(String moment, int hours) {
        database.update(
                "UPDATE browser_session SET " + moment + " = UTC_TIMESTAMP() - INTERVAL ? HOUR WHERE account_id = ?",
                hours,
                claire.account().toString());
    }

    private int hoursUnseen() {
        return database.queryForObject(
                "SELECT TIMESTAMPDIFF(HOUR, seen_at, UTC_TIMESTAMP()) FROM browser_session WHERE account_id = ?",
                Integer.class,
                claire.account().toString());
    }

    @Test
    void a_code_by_mail_serves_for_ten_minutes() throws Exception {
        var asked = http.perform(post("/p/sign-in/code").with(csrf()).param("mail", claire.mail()))
                .andReturn()
                .getResponse()
                .getCookie("preau-asked");
        assertThat(asked.getMaxAge()).isEqualTo(600);
        var left = database.queryForObject(
                "SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), expires_at) FROM mail_code WHERE mail = ?",
                Integer.class,
                claire.mail());
        assertThat(left).isBetween(540, 600);
        database.update(
                "UPDATE mail_code SET expires_at = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE mail = ?", claire.mail());
        http.perform(post("/p/code/enter")
                        .with(csrf())
                        .cookie(asked)
                        .param("code", doorstep.digitsSentTo(claire.mail())))
                .andExpect(flash().attributeExists("problem"));
    }

    private MvcResult enter(boolean stay) throws Exception {
        return http.perform(post("/p/sign-in/password")
                        .with(csrf())
                        .param("mail", claire.mail())
                        .param("password", Doorstep.PASSWORD)
                        .param("stay", String.valueOf(stay)))
                .andReturn();
    }

    private static boolean isLetIn(MvcResult answer) {
        return answer.getResponse().getStatus() == 200;
    }
}
