package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.PreauTest;
import org.preau.account.Password;
import org.preau.account.Secret;
import org.preau.account.SessionId;
import org.preau.account.Ticket;
import org.preau.account.web.Doorstep.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a stranger tries from another site (S5), by guessing (S7), or with a stolen table or log (S9). */
@PreauTest
class StrangersTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    JdbcTemplate database;

    private Somebody claire;

    @BeforeEach
    void claire_has_an_account() {
        claire = doorstep.somebody("Claire Martin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/account/settle",
                "/p/account/password/choose",
                "/p/account/addresses/ask",
                "/p/account/second-factor/offer",
                "/p/account/sessions/end-others",
                "/p/account/data/close"
            })
    void another_site_presses_no_button_and_opening_its_address_does_nothing(String act) throws Exception {
        var here = Doorstep.signIn(http, claire);
        var elsewhere = Doorstep.signIn(http, claire);
        http.perform(post(act).session(here.session()).param("password", "forge forge forge"))
                .andExpect(redirectedUrlPattern("/p/stale?then=*"));
        here.open(act).andExpect(status().is(not(200)));
        here.open("/p/account").andExpect(status().isOk());
        elsewhere.open("/p/account").andExpect(status().isOk());
        assertThat(doorstep.lettersTo(claire.mail())).isEmpty();
    }

    @Test
    void a_socket_is_opened_by_our_own_pages_only() throws Exception {
        http.perform(socket().header("Origin", "https://evil.example.org")).andExpect(status().isForbidden());
        http.perform(socket().header("Origin", "http://localhost:81")).andExpect(status().isForbidden());
        http.perform(socket().header("Origin", "null")).andExpect(status().isForbidden());
        http.perform(socket()).andExpect(status().isForbidden());
        var own = new MockHttpServletRequest("GET", "/VAADIN/push");
        own.addHeader("Upgrade", "websocket");
        own.addHeader("Origin", "http://localhost");
        var answer = new MockHttpServletResponse();
        new SameOrigin().doFilter(own, answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequestBuilder socket() {
        return get("/VAADIN/push").header("Upgrade", "websocket");
    }

    @Test
    void one_network_cannot_try_address_after_address() throws Exception {
        for (var tries = 0; tries < 60; tries++) {
            assertThat(problem("198.51.100.7")).isEqualTo("null");
        }
        assertThat(problem("198.51.100.200")).startsWith("Trop d’essais");
        assertThat(problem("203.0.113.9")).isEqualTo("null");
    }

    private String problem(String network) throws Exception {
        var answer = http.perform(post("/p/sign-in/code")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(network);
                            return request;
                        })
                        .param("mail", "x." + UUID.randomUUID() + "@example.org"))
                .andReturn();
        return String.valueOf(answer.getFlashMap().get("problem"));
    }

    @Test
    void a_stolen_table_opens_nothing() throws Exception {
        var browser = http.perform(post("/p/sign-in/code").with(csrf()).param("mail", claire.mail()))
                .andReturn()
                .getResponse()
                .getCookie("preau-asked")
                .getValue();
        var digits = doorstep.digitsSentTo(claire.mail());
        var row = String.valueOf(database.queryForList("SELECT * FROM mail_code WHERE mail = ?", claire.mail()));
        assertThat(row).doesNotContain(browser).doesNotContainPattern("\\b" + digits + "\\b");

        var stay = Doorstep.ticket(http, claire).getValue();
        var session = rows("browser_session", "account_id");
        assertThat(session).contains(stay.split("\\.")[0]).doesNotContain(stay.split("\\.")[1]);
        assertThat(rows("account", "id")).contains("$argon2id$").doesNotContain(Doorstep.PASSWORD);
        assertThat(rows("journal", "account_id"))
                .doesNotContain(claire.mail(), stay.split("\\.")[1], Doorstep.PASSWORD);
    }

    private String rows(String table, String key) {
        return String.valueOf(database.queryForList(
                "SELECT * FROM " + table + " WHERE " + key + " = ?",
                claire.account().toString()));
    }

    @Test
    void a_log_never_says_a_secret() {
        var secret = Secret.fresh();
        var ticket = new Ticket(SessionId.of(UUID.randomUUID().toString()), secret);
        assertThat(List.of(secret, ticket, new Password(Doorstep.PASSWORD)).toString())
                .doesNotContain(secret.value(), Doorstep.PASSWORD);
    }
}
