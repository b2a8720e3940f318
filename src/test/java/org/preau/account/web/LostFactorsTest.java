package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.AccountReason;
import org.preau.account.SecondFactors;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.member.LostFactors;
import org.preau.member.MemberReason;
import org.preau.member.Members;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

/** Samira lost her phone, and the paper with her recovery codes. */
@PreauTest
class LostFactorsTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller storyteller;

    @Autowired
    SecondFactors factors;

    @Autowired
    LostFactors lost;

    @Autowired
    Roles roles;

    @Autowired
    Members members;

    private Story story;
    private Somebody claire;
    private Somebody samira;

    @BeforeEach
    void samira_set_up_a_factor() throws Exception {
        story = storyteller.tell();
        claire = doorstep.member(story, story.claire, "Claire Martin");
        samira = doorstep.member(story, story.samira, "Samira Djebbar");
        var visit = Doorstep.signIn(http, samira);
        visit.press("/p/account/second-factor/offer");
        var page =
                visit.open("/p/account/second-factor").andReturn().getResponse().getContentAsString();
        visit.press("/p/account/second-factor/confirm", "code", Phone.of(page).digits());
        assertThat(factors.isOn(samira.account())).isTrue();
    }

    @Test
    void an_owner_takes_it_off_and_she_is_told_and_enters_by_her_password_alone() throws Exception {
        assertThat(lost.isTheirs(story.claire, story.samira.id())).isTrue();
        lost.takeOff(story.claire, story.samira.id());
        assertThat(factors.isOn(samira.account())).isFalse();
        assertThat(factors.recoveryLeft(samira.account())).isZero();
        assertThat(doorstep.lettersTo(samira.mail()).getFirst().text())
                .contains("Claire Martin a retiré votre second contrôle");
        Doorstep.signIn(http, samira).open("/p/account").andExpect(status().isOk());
        assertThat(lost.isTheirs(story.claire, story.samira.id())).isFalse();
    }

    @Test
    void nobody_else_does_nor_an_owner_who_did_not_show_lately_that_it_is_them() throws Exception {
        roles.give(story.claire, story.jean.id(), Role.ADMIN);
        for (var other : new Actor.Member[] {story.jean, story.yann}) {
            assertThat(lost.isTheirs(other, story.samira.id())).isFalse();
            assertThat(reason(() -> lost.takeOff(other, story.samira.id()))).isEqualTo(SharedReason.NOT_ALLOWED);
        }
        assertThat(reason(() -> lost.takeOff(story.marc, story.samira.id()))).isEqualTo(SharedReason.NOT_FOUND);
        var screen = new MockHttpServletRequest();
        screen.setSession(Doorstep.signIn(http, claire).session());
        doorstep.forget(claire);
        As.person(
                screen,
                () -> assertThat(reason(() -> lost.takeOff(story.claire, story.samira.id())))
                        .isEqualTo(AccountReason.PROOF_NEEDED));
        assertThat(factors.isOn(samira.account())).isTrue();
    }

    @Test
    void who_manages_another_association_too_keeps_it() {
        members.connect(Actor.system(), story.canal.id(), story.marc.id(), samira.account());
        assertThat(reason(() -> lost.takeOff(story.claire, story.samira.id())))
                .isEqualTo(MemberReason.MANAGES_ELSEWHERE);
        assertThat(factors.isOn(samira.account())).isTrue();
    }

    private static Refusal.Reason reason(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).reason();
    }
}
