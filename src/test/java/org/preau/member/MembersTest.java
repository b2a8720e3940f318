package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.JustSignedIn;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.account.AccountReason;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class MembersTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Members members;

    @Autowired
    Roles roles;

    @Autowired
    JustSignedIn justSignedIn;

    @Autowired
    Departures departures;

    @Autowired
    Spaces spaces;

    @Autowired
    Seating seating;

    @Autowired
    Journal journal;

    @Autowired
    History history;

    @Autowired
    Invariants invariants;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @AfterEach
    void hold() {
        history.flush();
        invariants.hold();
    }

    @Test
    void two_may_share_an_address_and_only_they_and_administrators_see_it() {
        var shared = List.of(new MailAddress("famille@example.org"), new MailAddress("samira@example.org"));
        members.reachAt(story.samira, story.samira.id(), shared);
        members.reachAt(story.jean, story.yann.id(), List.of(shared.getFirst()));
        members.callAt(story.samira, story.samira.id(), Optional.of(new Phone("02 43 00 00 01")));

        assertThat(members.profile(story.samira, story.samira.id()).addresses())
                .containsExactly("famille@example.org", "samira@example.org");
        assertThat(members.profile(story.jean, story.yann.id()).addresses()).containsExactly("famille@example.org");
        assertRefused(SharedReason.NOT_ALLOWED, () -> members.profile(story.yann, story.samira.id()));
        assertRefused(SharedReason.NOT_FOUND, () -> members.profile(story.marc, story.samira.id()));
    }

    @Test
    void the_last_owner_stays_until_there_is_another() {
        assertRefused(MemberReason.LAST_OWNER, () -> departures.leave(story.claire));
        assertRefused(AccountReason.PROOF_NEEDED, () -> roles.give(story.claire, story.jean.id(), Role.OWNER));
        justSignedIn.does(() -> {
            assertRefused(MemberReason.LAST_OWNER, () -> roles.give(story.claire, story.claire.id(), Role.MEMBER));
            roles.give(story.claire, story.jean.id(), Role.OWNER);
        });
        departures.leave(story.claire);
        assertThat(members.list(story.jean)).extracting(line -> line.person().name()).doesNotContain("Claire Martin");
    }

    @Test
    void an_administrator_neither_makes_nor_ends_those_who_manage() {
        assertRefused(SharedReason.NOT_ALLOWED, () -> departures.end(story.jean, story.claire.id()));
        assertRefused(
                SharedReason.NOT_ALLOWED,
                () -> members.write(story.jean, story.bocage.id(), new PersonName("Lou"), Role.ADMIN));

        departures.end(story.jean, story.yann.id());
        assertRefused(SharedReason.NOT_FOUND, () -> departures.end(story.jean, story.yann.id()));
    }

    @Test
    @Witness(SpaceEvent.SeatTaken.class)
    void who_is_ended_loses_every_seat_and_somebody_keeps_the_spaces_they_led_alone() {
        departures.end(story.claire, story.nora.id());

        assertThat(history.verbs(story.staff)).endsWith("SeatTaken", "SeatGiven");
        assertThat(seating.sittings(story.paul, story.staff)).extracting(Sitting::level).containsExactly(Level.LEAD);
        assertRefused(SharedReason.NOT_FOUND, () -> spaces.show(story.nora, story.staff));
        assertRefused(SharedReason.NOT_FOUND, () -> members.list(story.nora));
    }

    @Test
    void the_journal_tells_owners_who_did_what_to_whom() {
        justSignedIn.does(() -> roles.give(story.claire, story.yann.id(), Role.ADMIN));

        var line = journal.latest(story.claire, 1).lines().getFirst();
        assertThat(line.by()).isEqualTo("Claire Martin");
        assertThat(line.act()).isEqualTo(JournalAct.ROLE_CHANGED);
        assertThat(line.about()).isEqualTo("Yann Briand");
        assertThat(line.detail()).isEqualTo("ADMIN");
        assertRefused(SharedReason.NOT_ALLOWED, () -> journal.latest(story.jean, 1));
    }

    private static void assertRefused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.reason()).isEqualTo(reason));
    }
}
