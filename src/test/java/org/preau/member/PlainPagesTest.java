package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class PlainPagesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Settings settings;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    History history;

    @Autowired
    Mailbox letters;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc browser;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
        history.flush();
    }

    @Test
    void the_notices_are_public_and_harmless() throws Exception {
        var before = settings.terms(story.claire);
        var notices = new Notices("**Siège** : mairie <script>alert(1)</script>", "");
        settings.rewrite(story.claire, new AssociationTerms(before.name(), before.zone(), notices), before);
        history.flush();

        browser.perform(get("/p/{association}/mentions", story.bocage.slug()).locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>Siège</strong>")))
                .andExpect(content().string(containsString("Les Amis du Bocage")))
                .andExpect(content().string(not(containsString("<script>"))));
        browser.perform(get("/p/{association}/donnees", story.bocage.slug()).locale(Locale.FRENCH))
                .andExpect(content().string(containsString("pas encore rédigé")));
        browser.perform(get("/p/nobody/mentions")).andExpect(status().isNotFound());
    }

    @Test
    void opening_an_invitation_changes_nothing_pressing_its_button_joins_once() throws Exception {
        var token = invitations.link(story.jean, InvitationTerms.usual());
        history.flush();
        var before = members.list(story.claire).size();

        browser.perform(get(token.path()).locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Jean Lefort vous invite à rejoindre Les Amis du Bocage")));
        assertThat(members.list(story.claire)).hasSize(before);

        var opened =
                browser.perform(get(token.path())).andReturn().getResponse().getCookie("preau-wanted");
        var session = begin(token, "lou.nouvel@example.org");
        assertThat(members.list(story.claire))
                .as("nobody before the address is proved")
                .hasSize(before);
        browser.perform(post("/p/begin/enter").session(session).with(csrf()).param("code", "000000"))
                .andExpect(redirectedUrl("/p/begin"));
        browser.perform(post("/p/begin/enter")
                        .session(session)
                        .cookie(opened)
                        .with(csrf())
                        .param("code", code()))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().maxAge("preau-wanted", 0));
        history.flush();
        assertThat(members.list(story.claire)).hasSize(before + 1);
        var lou = accounts.at(new SignInAddress("lou.nouvel@example.org")).getFirst();
        assertThat(accounts.of(lou).settings().zone()).as("as her browser said").isEqualTo(ZoneId.of("Asia/Kolkata"));
        browser.perform(post(token.path() + "/begin")
                        .with(csrf())
                        .param("name", "Mo")
                        .param("mail", "mo@example.org"))
                .andExpect(redirectedUrl(token.path()));
        browser.perform(get("/p/invitation/not-a-token")).andExpect(status().isNotFound());
    }

    @Test
    void a_link_answers_known_and_unknown_addresses_alike_and_a_known_person_says_so_and_comes_back_to_it()
            throws Exception {
        var mail = new SignInAddress("lou.connue@example.org");
        var account = accounts.open(new AccountName("Lou Connue"), mail, Language.FR, ZoneId.of("Europe/Paris"));
        var token = invitations.link(story.jean, InvitationTerms.usual());
        history.flush();

        var session = begin(token, mail.value());
        var opened = browser.perform(get(token.path()).session(session))
                .andReturn()
                .getResponse()
                .getCookie("preau-wanted");
        browser.perform(post("/p/begin/enter")
                        .session(session)
                        .cookie(opened)
                        .with(csrf())
                        .param("code", code()))
                .andExpect(redirectedUrl("/p/who"));
        browser.perform(post("/p/who/choose")
                        .session(session)
                        .cookie(opened)
                        .with(csrf())
                        .param("person", account.toString()))
                .andExpect(redirectedUrl(token.path()));
        history.flush();
        assertThat(accounts.at(mail)).containsExactly(account);
    }

    @Test
    void a_link_writes_to_one_address_a_few_times_only() throws Exception {
        var token = invitations.link(story.jean, InvitationTerms.usual());
        history.flush();
        for (int i = 0; i < 4; i++) {
            begin(token, "victime@example.org");
        }
        browser.perform(post(token.path() + "/begin")
                        .with(csrf())
                        .param("name", "Lou")
                        .param("mail", "victime@example.org"))
                .andExpect(redirectedUrl(token.path()));
    }

    private MockHttpSession begin(InvitationToken token, String mail) throws Exception {
        var answer = browser.perform(post(token.path() + "/begin")
                        .with(csrf())
                        .param("name", "Lou Nouvel")
                        .param("zone", "Asia/Calcutta")
                        .param("mail", mail))
                .andExpect(redirectedUrl("/p/begin"))
                .andReturn();
        return (MockHttpSession) answer.getRequest().getSession();
    }

    /** The six digits of the newest letter. */
    private String code() {
        var digits = Pattern.compile("\\d{3} ?\\d{3}").matcher(letters.last().text());
        assertThat(digits.find()).isTrue();
        return digits.group();
    }
}
