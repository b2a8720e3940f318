package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preau.member.JournalAct.PASSWORD_CHANGED;
import static org.preau.member.JournalAct.SESSIONS_ENDED;
import static org.preau.member.JournalAct.SIGNED_IN;
import static org.preau.member.JournalAct.SIGNED_OUT;
import static org.preau.member.JournalAct.SIGN_IN_REFUSED;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.member.Departures;
import org.preau.member.Journal;
import org.preau.member.JournalAct;
import org.preau.member.JournalLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** S12: the owners read who entered, beside what was done, for a year. */
@PreauTest
class JournalTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller storyteller;

    @Autowired
    Departures departures;

    @Autowired
    Journal journal;

    @Autowired
    org.preau.account.Journal accounts;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private Somebody yann;

    @BeforeEach
    void yann_has_an_account() {
        story = storyteller.tell();
        yann = doorstep.member(story, story.yann, "Yann Briand");
    }

    @Test
    void entering_being_refused_ending_sessions_and_leaving_are_told_newest_first() throws Exception {
        refuse();
        var phone = Doorstep.signIn(http, yann);
        var desk = Doorstep.signIn(http, yann);
        desk.press("/p/account/sessions/end-others");
        desk.press("/p/account/password/choose", "password", "quatre marmites au fond du jardin");
        desk.press("/p/sign-out");

        assertThat(phone.session().isInvalid()).isTrue();
        assertThat(acts())
                .startsWith(SIGNED_OUT, PASSWORD_CHANGED, SESSIONS_ENDED, SIGNED_IN, SIGNED_IN, SIGN_IN_REFUSED);
        assertThat(journal.latest(story.claire, 1).lines())
                .extracting(JournalLine::by)
                .containsExactly("Yann Briand");
        assertThat(journal.latest(story.marc, 500).lines())
                .extracting(JournalLine::act)
                .doesNotContain(SIGNED_IN);
    }

    @Test
    void pages_follow_one_another_without_loss_or_double() throws Exception {
        Doorstep.signIn(http, yann);
        var whole = journal.latest(story.claire, 500).lines();
        var read = new ArrayList<JournalLine>();
        var page = journal.latest(story.claire, 2);
        while (true) {
            read.addAll(page.lines());
            if (page.next().isEmpty()) {
                break;
            }
            page = journal.before(story.claire, page.next().orElseThrow(), 2);
        }
        assertThat(read).isEqualTo(whole).isNotEmpty();
    }

    @Test
    void what_a_person_does_after_leaving_the_association_is_not_its_affair() throws Exception {
        departures.leave(story.yann);
        Doorstep.signIn(http, yann);
        assertThat(acts()).doesNotContain(SIGNED_IN);
    }

    @Test
    void after_a_year_nothing_is_left() throws Exception {
        Doorstep.signIn(http, yann);
        assertThat(acts()).contains(SIGNED_IN);
        database.update(
                "UPDATE journal SET at = UTC_TIMESTAMP() - INTERVAL 366 DAY WHERE account_id = ?",
                yann.account().toString());
        accounts.forgetOld();
        assertThat(acts()).doesNotContain(SIGNED_IN);
    }

    private List<JournalAct> acts() {
        return journal.latest(story.claire, 500).lines().stream()
                .map(JournalLine::act)
                .toList();
    }

    private void refuse() throws Exception {
        http.perform(post("/p/sign-in/password")
                .with(csrf())
                .param("mail", yann.mail())
                .param("password", "ce n’est pas lui"));
    }
}
