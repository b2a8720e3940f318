package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.account.SessionId;
import org.preau.account.SessionsEnded;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.account.web.Doorstep.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** S8: where a session ends, its HTTP session ends too, and with it the sockets that the server holds for it. */
@PreauTest
class LiveSessionsTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    LiveSessions live;

    @Autowired
    JdbcTemplate database;

    private Somebody claire;
    private Visitor desk;
    private Visitor phone;

    @BeforeEach
    void claire_is_signed_in_twice() throws Exception {
        claire = doorstep.somebody("Claire Martin");
        desk = Doorstep.signIn(http, claire);
        phone = Doorstep.signIn(http, claire);
    }

    @Test
    void signing_out_everywhere_else_ends_the_others_at_once_and_not_this_one() throws Exception {
        desk.press("/p/account/sessions/end-others");
        assertThat(phone.session().isInvalid()).isTrue();
        desk.open("/p/account").andExpect(status().isOk());
    }

    @Test
    void one_session_is_ended_by_name() throws Exception {
        var page = desk.open("/p/account/sessions").andReturn().getResponse().getContentAsString();
        var other = page.replaceAll("(?s).*name=\"session\" value=\"([^\"]+)\".*", "$1");
        desk.press("/p/account/sessions/end", "session", other);
        assertThat(phone.session().isInvalid()).isTrue();
        assertThat(desk.session().isInvalid()).isFalse();
    }

    @Test
    void a_ticket_that_is_shown_again_and_again_holds_a_few_http_sessions_only() {
        var session = SessionId.of(UUID.randomUUID().toString());
        var all = Stream.generate(MockHttpSession::new)
                .limit(LiveSessions.MOST + 1)
                .toList();
        all.forEach(http -> live.hold(session, http));
        assertThat(all.getFirst().isInvalid()).isTrue();
        assertThat(all.subList(1, all.size())).noneMatch(MockHttpSession::isInvalid);
        live.close(new SessionsEnded(Set.of(session)));
        assertThat(all).allMatch(MockHttpSession::isInvalid);
    }

    @Test
    void what_was_ended_on_another_node_ends_here_at_the_next_look() {
        database.update(
                "DELETE FROM browser_session WHERE account_id = ?",
                claire.account().toString());
        live.closeWhatEndedElsewhere();
        assertThat(phone.session().isInvalid()).isTrue();
        assertThat(desk.session().isInvalid()).isTrue();
    }
}
