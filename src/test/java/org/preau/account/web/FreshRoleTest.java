package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.account.AccountReason;
import org.preau.member.Departures;
import org.preau.member.InvitationCard;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.member.SamePerson;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever finds an owner's screen open gives nobody a role, and takes it from nobody: that asks for a fresh sign-in (S11). */
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
    Invitations invitations;

    @Autowired
    Departures departures;

    @Autowired
    SamePerson same;

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
            var refused =
                    catchThrowableOfType(Refusal.class, () -> roles.give(story.claire, story.yann.id(), Role.OWNER));
            assertThat(refused.reason()).isEqualTo(AccountReason.PROOF_NEEDED);
            assertThat(refused.reason().page()).contains("/p/confirm");
        });
        assertThat(database.queryForObject(
                        "SELECT role FROM member WHERE id = ?",
                        String.class,
                        story.yann.id().toString()))
                .isEqualTo("ADMIN");
    }

    @Test
    void neither_by_an_invitation_nor_by_an_end_does_anybody_pass_by_it() throws Exception {
        var story = storyteller.tell();
        var claire = doorstep.member(story, story.claire, "Claire Martin");
        var screen = new MockHttpServletRequest();
        screen.setSession(Doorstep.signIn(http, claire).session());
        As.person(screen, () -> invitations.byMail(story.claire, mail(), terms(Role.ADMIN)));
        var sent = invitations.list(story.claire).getFirst().id();

        doorstep.forget(claire);
        As.person(screen, () -> {
            asked(() -> invitations.link(story.claire, terms(Role.OWNER)));
            asked(() -> invitations.byMail(story.claire, mail(), terms(Role.ADMIN)));
            asked(() -> invitations.renew(story.claire, sent));
            asked(() -> departures.end(story.claire, story.jean.id()));
            asked(() -> same.join(story.claire, story.jean.id(), story.claire.id()));
            asked(() -> invitations.link(story.claire, story.jean.id()));
            invitations.link(story.claire, terms(Role.MEMBER));
            departures.end(story.claire, story.yann.id());
        });
        assertThat(invitations.list(story.claire))
                .extracting(InvitationCard::role)
                .containsExactlyInAnyOrder(Role.ADMIN, Role.MEMBER);
        assertThat(database.queryForObject(
                        "SELECT ended_at IS NULL FROM member WHERE id = ?",
                        Boolean.class,
                        story.jean.id().toString()))
                .isTrue();
        departures.end(story.claire, story.jean.id());
    }

    private static void asked(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refused.reason()).isEqualTo(AccountReason.PROOF_NEEDED);
    }

    private static List<MailAddress> mail() {
        return List.of(new MailAddress("iris@example.org"));
    }

    private static InvitationTerms terms(Role role) {
        return new InvitationTerms(role, Optional.empty(), 1, Duration.ofDays(14));
    }
}
