package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.CurrentAccount;
import org.preau.account.SecondFactors;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who manages an association has fourteen days to set up a second factor; then nothing else opens. */
@PreauTest
class FactorFirstTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller storyteller;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private Somebody claire;

    @BeforeEach
    void claire_owns_an_association() {
        story = storyteller.tell();
        claire = doorstep.member(story, story.claire, "Claire Martin");
    }

    @Test
    void within_the_grace_all_is_open_and_afterwards_only_the_way_to_a_factor() throws Exception {
        sinceDays(story.claire, 13);
        Doorstep.signIn(http, claire)
                .open("/p/account")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("second contrôle avant le")));

        sinceDays(story.claire, 15);
        var late = Doorstep.signIn(http, claire);
        late.open("/p/account").andExpect(redirectedUrl("/p/account/second-factor"));
        late.open("/").andExpect(redirectedUrl("/p/account/second-factor"));
        late.press("/p/account/data/take").andExpect(redirectedUrl("/p/account/second-factor"));
        late.open("/p/account/second-factor")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("le délai est passé")));
        late.press("/p/sign-out").andExpect(redirectedUrl("/p/sign-in?out"));
    }

    @Test
    void an_open_screen_is_told_to_load_again() throws Exception {
        sinceDays(story.claire, 15);
        var late = Doorstep.signIn(http, claire);
        http.perform(get("/").session(late.session()).header("Accept", "*/*")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_factor_opens_the_rest_at_once() throws Exception {
        sinceDays(story.claire, 15);
        var late = Doorstep.signIn(http, claire);
        late.press("/p/account/second-factor/offer").andExpect(redirectedUrl("/p/account/second-factor"));
        var page =
                late.open("/p/account/second-factor").andReturn().getResponse().getContentAsString();
        late.press("/p/account/second-factor/confirm", "code", Phone.of(page).digits())
                .andExpect(redirectedUrl("/p/account/second-factor"));
        late.open("/p/account").andExpect(status().isOk());
    }

    @Test
    void a_plain_member_is_free_to_choose_and_so_are_the_invented_people_of_the_demo() throws Exception {
        var yann = doorstep.member(story, story.yann, "Yann Briand");
        sinceDays(story.yann, 400);
        Doorstep.signIn(http, yann)
                .open("/p/account")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("second contrôle avant le"))));

        database.update(
                "UPDATE association SET demo = TRUE WHERE id = ?",
                story.bocage.id().toString());
        sinceDays(story.claire, 15);
        Doorstep.signIn(http, claire).open("/p/account").andExpect(status().isOk());
    }

    @Test
    void the_demo_asks_nobody() throws Exception {
        sinceDays(story.claire, 15);
        assertThat(factors.isOverdue(claire.account())).isTrue();
        assertThat(redirect(false)).isEqualTo("/p/account/second-factor");
        assertThat(redirect(true)).isNull();
    }

    private String redirect(boolean demo) throws Exception {
        var request = new MockHttpServletRequest("GET", "/p/account");
        request.setSession(Doorstep.signIn(http, claire).session());
        var response = new MockHttpServletResponse();
        As.person(request, () -> {
            assertThat(CurrentAccount.person()).isPresent();
            new FactorFirst(factors, Clock.systemUTC(), demo).doFilter(request, response, new MockFilterChain());
        });
        return response.getRedirectedUrl();
    }

    private void sinceDays(Actor.Member member, int days) {
        database.update(
                "UPDATE member SET role_since = UTC_TIMESTAMP() - INTERVAL ? DAY WHERE id = ?",
                days,
                member.id().toString());
    }
}
