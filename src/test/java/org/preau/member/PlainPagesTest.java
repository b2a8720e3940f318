package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@AutoConfigureMockMvc
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
    MockMvc browser;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
        history.flush();
    }

    @Test
    void the_notices_are_public_and_harmless() throws Exception {
        settings.state(story.claire, new Notices("**Siège** : mairie <script>alert(1)</script>", ""));
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

        browser.perform(post(token.path() + "/begin").with(csrf()).param("name", "Lou Nouvel").param("mail", "lou.nouvel@example.org"))
                .andExpect(redirectedUrl("/p/sign-in"));
        history.flush();
        assertThat(members.list(story.claire)).hasSize(before + 1);
        browser.perform(post(token.path() + "/begin").with(csrf()).param("name", "Mo").param("mail", "mo@example.org"))
                .andExpect(redirectedUrl(token.path()));
        browser.perform(get("/p/invitation/not-a-token")).andExpect(status().isNotFound());
    }
}
