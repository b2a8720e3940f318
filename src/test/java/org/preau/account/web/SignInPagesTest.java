package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.shared.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

/** The pages by which people enter, as a browser without JavaScript sees them. */
@PreauTest
class SignInPagesTest {

    private static final String WRONG = "pas celui-là du tout";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Storyteller storyteller;

    @Autowired
    private JdbcTemplate database;

    private Somebody claire;
    private String mail;

    @BeforeEach
    void claire_has_an_account_in_a_house_that_stands() {
        storyteller.tell();
        claire = doorstep.somebody("Claire Martin");
        mail = claire.mail();
    }

    @Test
    void the_password_opens_and_the_session_gets_a_new_id() throws Exception {
        var planted = new MockHttpSession();
        var entered = signIn(planted, Doorstep.PASSWORD);
        assertThat(entered.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(planted.isInvalid()).isTrue();
        browser.perform(get("/p/account").session(session(entered)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Claire Martin")));
    }

    @Test
    void who_asked_for_a_page_comes_to_it_after_signing_in_and_once() throws Exception {
        for (var page : new String[] {"/a/bocage/s/7c1e/polls", "/p/account/sessions", "/p/account"}) {
            var asked = browser.perform(get(page))
                    .andExpect(redirectedUrl("/p/sign-in"))
                    .andReturn();
            var wanted = asked.getResponse().getCookie("preau-wanted");
            enter(wanted).andExpect(redirectedUrl(page)).andExpect(cookie().maxAge("preau-wanted", 0));
        }
        enter(new Cookie("other", "x")).andExpect(redirectedUrl("/"));
    }

    /** An ended session is noticed by the button of a page. */
    @Test
    void who_pressed_a_button_comes_back_to_its_page() throws Exception {
        var pressed = browser.perform(post("/p/account/settle").with(csrf()))
                .andExpect(redirectedUrl("/p/sign-in"))
                .andReturn();
        enter(pressed.getResponse().getCookie("preau-wanted")).andExpect(redirectedUrl("/p/account"));
    }

    @Test
    void a_planted_place_leads_nowhere_else() throws Exception {
        for (var place :
                new String[] {"https://evil.example.org", "//evil.example.org", "/p/sign-out", "/a/" + "x".repeat(5_000)
                }) {
            enter(new Cookie("preau-wanted", place)).andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void a_stranger_who_asks_for_pages_leaves_nothing_in_memory() throws Exception {
        for (var page : new String[] {"/", "/wp-login.php", "/a/x", "/a/x/s/" + "y".repeat(5_000), "/p/account"}) {
            var asked = browser.perform(get(page))
                    .andExpect(redirectedUrl("/p/sign-in"))
                    .andReturn();
            assertThat(asked.getRequest().getSession(false)).as(page).isNull();
        }
        assertThat(browser.perform(get("/wp-login.php"))
                        .andReturn()
                        .getResponse()
                        .getCookie("preau-wanted"))
                .isNull();
    }

    @Test
    void what_was_typed_into_a_refused_form_comes_back_as_long_as_an_address_can_be() throws Exception {
        mail = "é".repeat(30_000);
        assertThat(signIn(new MockHttpSession(), WRONG).getFlashMap().get("mail"))
                .isEqualTo("é".repeat(300));
    }

    private ResultActions enter(Cookie wanted) throws Exception {
        return browser.perform(post("/p/sign-in/password")
                .with(csrf())
                .cookie(wanted)
                .param("mail", mail)
                .param("password", Doorstep.PASSWORD));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() throws Exception {
        var wrong = signIn(new MockHttpSession(), WRONG);
        mail = Somebody.nobodysMail();
        var unknown = signIn(new MockHttpSession(), Doorstep.PASSWORD);
        assertThat(unknown.getFlashMap().get("problem"))
                .isEqualTo(wrong.getFlashMap().get("problem"));
        assertThat(unknown.getResponse().getRedirectedUrl())
                .isEqualTo(wrong.getResponse().getRedirectedUrl());
    }

    @Test
    void guessing_waits_longer_and_longer_for_known_and_unknown_alike() throws Exception {
        for (var address : new String[] {mail, Somebody.nobodysMail()}) {
            mail = address;
            for (var tries = 0; tries < 5; tries++) {
                signIn(new MockHttpSession(), WRONG);
            }
            assertThat(problem(signIn(new MockHttpSession(), Doorstep.PASSWORD)))
                    .startsWith("Trop d’essais");
        }
    }

    @Test
    void a_code_by_mail_opens_once_in_the_asking_browser_only() throws Exception {
        var asked = askCode();
        var digits = doorstep.digitsSentTo(mail);
        enterCode(new Cookie("preau-asked", "another"), digits).andExpect(flash().attributeExists("problem"));
        enterCode(asked, digits).andExpect(redirectedUrl("/"));
        enterCode(asked, digits).andExpect(flash().attributeExists("problem"));
    }

    @Test
    void digits_that_were_typed_too_late_are_told_as_late_and_not_as_a_link() throws Exception {
        askCode();
        var late = browser.perform(post("/p/code/enter").with(csrf()).param("code", doorstep.digitsSentTo(mail)))
                .andReturn();
        assertThat(problem(late)).startsWith("Ce code ne sert plus");
        var elsewhere = browser.perform(
                        post(doorstep.linkSentTo(mail) + "/enter").with(csrf()))
                .andReturn();
        assertThat(problem(elsewhere)).startsWith("Ce lien s’ouvre dans le navigateur qui l’a demandé");
    }

    @Test
    void five_wrong_codes_end_the_right_one() throws Exception {
        var asked = askCode();
        var digits = doorstep.digitsSentTo(mail);
        var wrong = digits.equals("000000") ? "000001" : "000000";
        for (var tries = 0; tries < 5; tries++) {
            enterCode(asked, wrong).andExpect(redirectedUrl("/p/code"));
        }
        enterCode(asked, digits).andExpect(redirectedUrl("/p/code"));
    }

    @Test
    void opening_the_link_changes_nothing_and_its_button_opens_in_the_asking_browser_only() throws Exception {
        var asked = askCode();
        var link = doorstep.linkSentTo(mail);
        browser.perform(get(link)).andExpect(status().isOk());
        browser.perform(post(link + "/enter").with(csrf())).andExpect(flash().attributeExists("problem"));
        browser.perform(post(link + "/enter").with(csrf()).cookie(asked)).andExpect(redirectedUrl("/"));
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_letter() throws Exception {
        mail = Somebody.nobodysMail();
        askCode();
        assertThat(doorstep.lettersTo(mail)).isEmpty();
    }

    @Test
    void at_a_shared_address_one_says_who_one_is_and_nobody_else() throws Exception {
        var louis = doorstep.besides(claire, "Louis Martin");
        var stranger = doorstep.somebody("Zoé Lambert").account();
        var asked = askCode();
        var shown = enterCode(asked, doorstep.digitsSentTo(mail))
                .andExpect(redirectedUrl("/p/who"))
                .andReturn();
        choose(shown, stranger).andExpect(flash().attributeExists("problem"));
        choose(shown, louis).andExpect(redirectedUrl("/"));
    }

    @Test
    void a_form_without_its_token_is_refused_kindly() throws Exception {
        browser.perform(post("/p/sign-in/password").param("mail", mail).param("password", Doorstep.PASSWORD))
                .andExpect(redirectedUrl("/p/stale?then=%2Fp%2Fsign-in"));
        browser.perform(get("/p/stale"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/p/sign-in\"")));
    }

    @Test
    void a_form_that_was_open_for_too_long_leads_back_to_its_page_and_nowhere_else() throws Exception {
        var stale = browser.perform(post("/p/invitation/o-1_k/begin").param("name", "Lou"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(stale).isEqualTo("/p/stale?then=%2Fp%2Finvitation%2Fo-1_k");
        assertThat(shown(get(URI.create(stale)))).contains("href=\"/p/invitation/o-1_k\"");
        for (var elsewhere :
                new String[] {"https://evil.example.org", "//evil.example.org", "javascript:alert(1)", "/p"}) {
            assertThat(shown(get("/p/stale").param("then", elsewhere)))
                    .contains("href=\"/p/sign-in\"")
                    .doesNotContain("evil", "javascript:");
        }
    }

    @Test
    void pages_tell_nobody_and_are_kept_nowhere() throws Exception {
        browser.perform(get("/p/sign-in"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        browser.perform(get("/p/sign-in").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void a_remembered_browser_comes_back_with_a_new_ticket_and_an_old_one_ends_the_session() throws Exception {
        var entered = browser.perform(post("/p/sign-in/password")
                        .with(csrf())
                        .param("mail", mail)
                        .param("password", Doorstep.PASSWORD)
                        .param("stay", "true"))
                .andReturn();
        var first = entered.getResponse().getCookie("preau-stay");
        var second = comeBack(first)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("preau-stay");
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        var third = comeBack(second)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("preau-stay");
        comeBack(first).andExpect(status().is3xxRedirection());
        comeBack(third).andExpect(status().is3xxRedirection());
    }

    @Test
    void a_browser_that_is_not_remembered_comes_back_until_it_is_closed() throws Exception {
        var entered = signIn(new MockHttpSession(), Doorstep.PASSWORD);
        var ticket = entered.getResponse().getCookie("preau-stay");
        assertThat(ticket.getMaxAge()).isEqualTo(-1);
        var back = comeBack(ticket).andExpect(status().isOk()).andReturn();
        var next = back.getResponse().getCookie("preau-stay");
        assertThat(next.getMaxAge()).isEqualTo(-1);

        browser.perform(post("/p/sign-out").with(csrf()).session(session(back)));
        comeBack(next).andExpect(status().is3xxRedirection());
    }

    @Test
    void signing_out_ends_the_session_and_forgets_the_browser() throws Exception {
        var session = session(signIn(new MockHttpSession(), Doorstep.PASSWORD));
        browser.perform(post("/p/sign-out").with(csrf()).session(session))
                .andExpect(redirectedUrl("/p/sign-in?out"))
                .andExpect(cookie().maxAge("preau-stay", 0));
        assertThat(session.isInvalid()).isTrue();
    }

    /** What somebody typed and has not sent yet waits in their browser until they sign in again. */
    @Test
    void a_link_from_elsewhere_makes_no_browser_forget() throws Exception {
        for (var page : new String[] {"/p/sign-in?out=", "/p/sign-in?closed="}) {
            assertThat(shown(get(page).header("Sec-Fetch-Site", "same-origin"))).contains("forget.js");
            assertThat(shown(get(page).header("Sec-Fetch-Site", "cross-site"))).doesNotContain("forget.js");
            assertThat(shown(get(page).header("Sec-Fetch-Site", "none"))).doesNotContain("forget.js");
        }
    }

    private String shown(RequestBuilder page) throws Exception {
        return browser.perform(page).andReturn().getResponse().getContentAsString();
    }

    @Test
    void every_page_is_light() throws Exception {
        for (var page : new String[] {"/p/sign-in", "/p/code", "/p/stale"}) {
            var length = browser.perform(get(page)).andReturn().getResponse().getContentAsByteArray().length;
            assertThat(length).isLessThan(10_000);
        }
        var entered = signIn(new MockHttpSession(), Doorstep.PASSWORD);
        for (var page : new String[] {"", "/password", "/addresses", "/second-factor", "/sessions", "/data"}) {
            browser.perform(get("/p/account" + page).session(session(entered))).andExpect(status().isOk());
        }
    }

    private MvcResult signIn(MockHttpSession session, String password) throws Exception {
        return browser.perform(post("/p/sign-in/password")
                        .session(session)
                        .with(csrf())
                        .param("mail", mail)
                        .param("password", password))
                .andReturn();
    }

    private Cookie askCode() throws Exception {
        return browser.perform(post("/p/sign-in/code").with(csrf()).param("mail", mail))
                .andExpect(redirectedUrl("/p/code"))
                .andReturn()
                .getResponse()
                .getCookie("preau-asked");
    }

    @Test
    void the_page_of_the_code_shows_the_address_as_it_was_typed_so_that_a_slip_is_seen() throws Exception {
        var typed = "calire.martin@bocage.example";
        var asked = browser.perform(post("/p/sign-in/code").with(csrf()).param("mail", typed))
                .andReturn();
        browser.perform(get("/p/code").flashAttrs(asked.getFlashMap()))
                .andExpect(content().string(containsString("Si nous connaissons " + typed)));
        var wrong = browser.perform(
                        post("/p/code/enter").with(csrf()).param("mail", typed).param("code", "000000"))
                .andReturn();
        browser.perform(get("/p/code").flashAttrs(wrong.getFlashMap()))
                .andExpect(content().string(containsString("Si nous connaissons " + typed)));
    }

    private ResultActions enterCode(Cookie asked, String digits) throws Exception {
        return browser.perform(post("/p/code/enter").with(csrf()).cookie(asked).param("code", digits));
    }

    private ResultActions choose(MvcResult shown, AccountId person) throws Exception {
        return browser.perform(
                post("/p/who/choose").session(session(shown)).with(csrf()).param("person", person.toString()));
    }

    private ResultActions comeBack(Cookie ticket) throws Exception {
        return browser.perform(get("/p/account").cookie(ticket));
    }

    private static String problem(MvcResult result) {
        return String.valueOf(result.getFlashMap().get("problem"));
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }
}
