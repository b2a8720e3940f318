package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;

class StrangerSessionsTest {

    private final StrangerSessions strangers = new StrangerSessions();
    private final MockServletContext house = new MockServletContext();

    @Test
    void of_too_many_the_oldest_goes() {
        var first = come();
        var second = come();
        var others = crowd();
        assertThat(first.isInvalid()).isTrue();
        assertThat(second.isInvalid()).isTrue();
        assertThat(others).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void who_was_asked_for_a_code_and_who_is_let_in_do_not_go_for_a_crowd() {
        var asked = come();
        var in = come();
        strangers.ask(asked);
        strangers.letIn(in);
        crowd();
        assertThat(asked.isInvalid()).isFalse();
        assertThat(in.isInvalid()).isFalse();
    }

    @Test
    void those_who_were_asked_are_not_without_number_either() {
        var asked = crowd();
        asked.forEach(strangers::ask);
        var one = come();
        strangers.ask(one);
        assertThat(asked.getFirst().isInvalid()).isTrue();
        assertThat(one.isInvalid()).isFalse();
    }

    @Test
    void a_session_lives_as_long_as_it_is_good_for() {
        house.setSessionTimeout(30);
        var session = come();
        assertThat(life(session)).isEqualTo(Duration.ofMinutes(5));
        strangers.ask(session);
        assertThat(life(session)).as("longer than a code serves").isEqualTo(Duration.ofMinutes(15));
        strangers.letIn(session);
        assertThat(life(session)).as("as the house has it").isEqualTo(Duration.ofMinutes(30));
        strangers.ask(session);
        assertThat(life(session)).as("of somebody who is in").isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void one_that_ended_by_itself_counts_no_more() {
        var gone = crowd();
        gone.forEach(session -> strangers.sessionDestroyed(new HttpSessionEvent(session)));
        assertThat(crowd()).noneMatch(MockHttpSession::isInvalid);
        assertThat(gone).noneMatch(MockHttpSession::isInvalid);
    }

    private List<MockHttpSession> crowd() {
        return Stream.generate(this::come).limit(StrangerSessions.MOST).toList();
    }

    private MockHttpSession come() {
        var session = new MockHttpSession(house);
        strangers.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private static Duration life(HttpSession session) {
        return Duration.ofSeconds(session.getMaxInactiveInterval());
    }
}
