package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.account.web.Doorstep.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever guesses waits; whoever is guessed at does not. */
@PreauTest
@Tag("hostile")
class PatienceTest {

    private static final String HOME = "192.0.2.7";
    private static final String ELSEWHERE = "100.64.9.9";
    private static final String WAIT = "Trop d’essais";

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    private Somebody claire;

    @BeforeEach
    void claire_has_an_account() {
        claire = doorstep.somebody("Claire Martin");
    }

    @Test
    void somebody_who_tries_an_address_elsewhere_locks_only_themselves_out() throws Exception {
        for (var tries = 0; tries < 5; tries++) {
            tryPassword("pas celui-là du tout", ELSEWHERE);
        }
        assertThat(problem(tryPassword(Doorstep.PASSWORD, ELSEWHERE))).startsWith(WAIT);
        assertThat(problem(tryPassword(Doorstep.PASSWORD, HOME))).isEqualTo("null");
    }

    @Test
    void codes_asked_elsewhere_take_none_from_its_owner() throws Exception {
        for (var letters = 0; letters < 4; letters++) {
            askCode(ELSEWHERE);
        }
        assertThat(problem(askCode(ELSEWHERE))).startsWith(WAIT);
        assertThat(askCode(HOME).getResponse().getRedirectedUrl()).isEqualTo("/p/code");
    }

    @Test
    void a_browser_in_which_they_were_before_is_never_locked_out_by_others() throws Exception {
        var mark = tryPassword(Doorstep.PASSWORD, HOME).getResponse().getCookie("preau-known");
        for (var tries = 0; tries < 6; tries++) {
            tryPassword("pas celui-là du tout", HOME);
        }
        assertThat(problem(tryPassword(Doorstep.PASSWORD, HOME))).startsWith(WAIT);
        assertThat(problem(tryPassword(Doorstep.PASSWORD, HOME, new Cookie("preau-known", "forged"))))
                .startsWith(WAIT);
        assertThat(tryPassword(Doorstep.PASSWORD, HOME, mark).getResponse().getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void a_known_browser_guesses_no_more_than_another() throws Exception {
        var mark = tryPassword(Doorstep.PASSWORD, HOME).getResponse().getCookie("preau-known");
        for (var tries = 0; tries < 5; tries++) {
            tryPassword("pas celui-là du tout", HOME, mark);
        }
        assertThat(problem(tryPassword(Doorstep.PASSWORD, HOME, mark))).startsWith(WAIT);
    }

    @Test
    void proving_by_mail_is_counted_and_a_new_code_brings_no_new_tries() throws Exception {
        var here = Doorstep.signIn(http, claire);
        var first = askForProof(here);
        var old = doorstep.digitsSentTo(claire.mail());
        var second = askForProof(here);
        var digits = doorstep.digitsSentTo(claire.mail());
        prove(here, first, old).andExpect(flash().attribute("problem", Matchers.startsWith("Ce code ne sert plus")));
        for (var tries = 0; tries < 4; tries++) {
            prove(here, second, digits.equals("000000") ? "000001" : "000000");
        }
        prove(here, second, digits).andExpect(flash().attribute("problem", Matchers.startsWith(WAIT)));
    }

    @Test
    void a_wrong_code_is_called_wrong_and_the_right_one_proves() throws Exception {
        var here = Doorstep.signIn(http, claire);
        var asked = askForProof(here);
        var digits = doorstep.digitsSentTo(claire.mail());
        prove(here, asked, digits.equals("000000") ? "000001" : "000000")
                .andExpect(flash().attribute("problem", Matchers.startsWith("Ce n’est pas le bon code")));
        prove(here, asked, digits).andExpect(redirectedUrl("/p/account"));
    }

    @Test
    void nobody_has_a_box_filled_with_codes() throws Exception {
        var here = Doorstep.signIn(http, claire);
        for (var letters = 0; letters < 4; letters++) {
            askForProof(here);
        }
        here.press("/p/confirm/ask").andExpect(flash().attribute("problem", Matchers.startsWith(WAIT)));
        assertThat(doorstep.lettersTo(claire.mail())).hasSize(4);
    }

    private static Cookie askForProof(Visitor visitor) throws Exception {
        return visitor.press("/p/confirm/ask").andReturn().getResponse().getCookie("preau-asked-proof");
    }

    private ResultActions prove(Visitor visitor, Cookie asked, String digits) throws Exception {
        return http.perform(post("/p/confirm/code")
                .session(visitor.session())
                .with(csrf())
                .cookie(asked)
                .param("code", digits));
    }

    private MvcResult tryPassword(String password, String from, Cookie... carried) throws Exception {
        var request = post("/p/sign-in/password")
                .with(csrf())
                .param("mail", claire.mail())
                .param("password", password);
        if (carried.length > 0) {
            request.cookie(carried);
        }
        return http.perform(request.remoteAddress(from)).andReturn();
    }

    private MvcResult askCode(String from) throws Exception {
        return http.perform(post("/p/sign-in/code")
                        .with(csrf())
                        .param("mail", claire.mail())
                        .remoteAddress(from))
                .andReturn();
    }

    private static String problem(MvcResult result) {
        return String.valueOf(result.getFlashMap().get("problem"));
    }
}
