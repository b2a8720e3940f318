package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.web.Doorstep.Visitor;
import org.preau.member.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** « Votre nom » in « Mon compte » is the one that others see, or the page says which one they do. */
@PreauTest
class NamesPageTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller teller;

    @Autowired
    Members members;

    private Story story;
    private Visitor yann;

    @BeforeEach
    void yann_calls_himself_otherwise_than_his_association_does() throws Exception {
        story = teller.tell();
        yann = Doorstep.signIn(http, doorstep.member(story, story.yann, "Yann Le Briand"));
    }

    @Test
    void a_name_that_an_association_wrote_otherwise_is_told_and_carried_when_asked() throws Exception {
        assertThat(account()).contains("« Yann Briand »", "Y porter le nom « Yann Le Briand »");
        yann.press("/p/account/call", "member", story.claire.id().toString())
                .andExpect(flash().attributeExists("problem"));
        yann.press("/p/account/call", "member", story.yann.id().toString())
                .andExpect(redirectedUrl("/p/account?done=name"));
        assertThat(seen()).isEqualTo("Yann Le Briand");
        assertThat(account()).doesNotContain("Y porter le nom");
    }

    @Test
    void a_new_name_is_carried_to_where_one_bore_the_one_before() throws Exception {
        settle("Yann B.");
        assertThat(seen()).as("written otherwise").isEqualTo("Yann Briand");
        settle("Yann Briand");
        settle("Yann Le Briand");
        assertThat(seen()).isEqualTo("Yann Le Briand");
    }

    @Test
    void one_s_account_leads_to_one_s_profile() throws Exception {
        assertThat(account())
                .contains("href=\"/a/" + story.bocage.slug() + "/members/" + story.yann.id() + "\"", "Mon profil");
    }

    private String account() throws Exception {
        return yann.open("/p/account")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    private void settle(String name) throws Exception {
        yann.press("/p/account/settle", "name", name, "language", "FR", "zone", "Europe/Paris", "theme", "SYSTEM")
                .andExpect(redirectedUrl("/p/account?done=settings"));
    }

    private String seen() {
        return members.profile(story.yann, story.yann.id()).person().name();
    }
}
