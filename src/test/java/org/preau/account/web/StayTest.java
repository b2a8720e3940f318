package org.preau.account.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.PreauTest;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.poll.PollToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Who comes back with nothing but the cookie, in the middle of an outage. */
@PreauTest
class StayTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    JdbcTemplate database;

    private Somebody claire;
    private Cookie ticket;

    @BeforeEach
    void claire_stays_signed_in() throws Exception {
        claire = doorstep.somebody("Claire Martin");
        ticket = Doorstep.ticket(http, claire);
    }

    /** The driver takes a state that it does not know for a lost connection. */
    @Test
    void an_answer_to_a_poll_comes_back_on_its_page_while_the_database_is_away() throws Exception {
        database.execute("CREATE TRIGGER away BEFORE UPDATE ON browser_session FOR EACH ROW SIGNAL SQLSTATE '45000'");
        try {
            http.perform(post(PollToken.fresh().path() + "/answer")
                            .with(csrf())
                            .cookie(ticket)
                            .param("name", "Lou qui répond"))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("Lou qui répond")));
        } finally {
            database.execute("DROP TRIGGER away");
        }
    }

    @Test
    void a_full_disk_keeps_nobody_from_reading_and_the_ticket_stays_good() throws Exception {
        try (var _ = FullDisk.under(database, "browser_session", "journal")) {
            http.perform(get("/p/account").cookie(ticket)).andExpect(status().isOk());
            http.perform(get("/p/account").cookie(ticket)).andExpect(status().isOk());
        }
        http.perform(get("/p/account").cookie(ticket)).andExpect(status().isOk());
    }

    @Test
    void a_full_disk_makes_neither_an_old_session_nor_a_stolen_ticket_good() throws Exception {
        var stolen = new Cookie(ticket.getName(), ticket.getValue().replaceAll(".{6}$", "stolen"));
        try (var _ = FullDisk.under(database, "browser_session", "journal")) {
            http.perform(get("/p/account").cookie(stolen)).andExpect(redirectedUrl("/p/sign-in"));
        }
        database.update(
                "UPDATE browser_session SET seen_at = UTC_TIMESTAMP() - INTERVAL 721 HOUR WHERE account_id = ?",
                claire.account().toString());
        try (var _ = FullDisk.under(database, "browser_session", "journal")) {
            http.perform(get("/p/account").cookie(ticket)).andExpect(redirectedUrl("/p/sign-in"));
        }
    }
}
