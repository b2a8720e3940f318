package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.account.AccountReason;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever finds an owner's screen open gives nobody a role: that asks for a fresh sign-in (S11). */
@PreauTest
class FreshRoleTest {

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller storyteller;

    @Autowired
    Roles roles;

    @Autowired
    JdbcTemplate database;

    @Test
    void a_role_is_given_only_soon_after_showing_who_one_is() throws Exception {
        var story = storyteller.tell();
        var claire = doorstep.member(story, story.claire, "Claire Martin");
        var screen = new MockHttpServletRequest();
        screen.setSession(Doorstep.signIn(http, claire).session());
        As.person(screen, () -> roles.give(story.claire, story.yann.id(), Role.ADMIN));

        doorstep.forget(claire);
        As.person(screen, () -> {
            var refused = catchThrowableOfType(Refusal.class, () -> roles.give(story.claire, story.yann.id(), Role.OWNER));
            assertThat(refused.reason()).isEqualTo(AccountReason.PROOF_NEEDED);
            assertThat(refused.reason().page()).contains("/p/confirm");
        });
        assertThat(database.queryForObject("SELECT role FROM member WHERE id = ?", String.class, story.yann.id().toString()))
                .isEqualTo("ADMIN");
    }
}
