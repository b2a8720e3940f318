package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.Language;
import org.preau.account.Newcomer;
import org.preau.account.Passes;
import org.preau.account.SignInAddress;
import org.preau.member.Associations;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.MemberLine;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.member.SamePerson;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the same moment make one of two, or come as one who was written: nobody loses an account, and nobody has two people's. */
@Tag("hostile")
@PreauTest
class OnePersonAtOnceTest {

    @Autowired
    Storyteller teller;

    @Autowired
    SamePerson same;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Passes passes;

    @Autowired
    Associations associations;

    @Autowired
    Seated seated;

    @Autowired
    Invariants invariants;

    @RepeatedTest(4)
    void two_who_manage_join_the_same_two() {
        var story = teller.tell();
        var account = seated.account(story.yann);
        var written = members.write(story.jean, new PersonName("Yann Briand"), List.of());
        var thrown = Crowd.act(List.of(
                () -> same.join(story.jean, written, story.yann.id()),
                () -> same.join(story.claire, written, story.yann.id())));
        assertThat(thrown)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        assertThat(associations.actor(account, story.bocage.slug()).id()).isEqualTo(written);
        invariants.hold();
    }

    @RepeatedTest(4)
    void two_come_by_two_links_as_one_who_was_written() {
        var story = teller.tell();
        var mail = "p." + UUID.randomUUID() + "@example.org";
        members.write(story.jean, new PersonName("Anna Schmidt"), List.of(new MailAddress(mail)));
        var newcomer = new Newcomer(new AccountName("Anna Schmidt"), new SignInAddress(mail), Language.FR);
        var links = List.of(link(story.jean), link(story.claire));
        assertThat(Crowd.act(Crowd.of(2, number -> passes.admit(links.get(number), newcomer))))
                .isEmpty();
        assertThat(members.list(story.claire))
                .filteredOn(line -> line.person().name().equals("Anna Schmidt"))
                .hasSize(2)
                .allMatch(MemberLine::account);
        invariants.hold();
    }

    private String link(org.preau.shared.Actor.Member maker) {
        return invitations
                .link(maker, new InvitationTerms(Role.MEMBER, Optional.empty(), 1, Duration.ofDays(7)))
                .value();
    }
}
