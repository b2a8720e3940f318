package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.JustSignedIn;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
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
    Groups groups;

    @Autowired
    Roles roles;

    @Autowired
    JustSignedIn justSignedIn;

    @Autowired
    Departures departures;

    @Autowired
    Returns returns;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    SeatRepository seatRows;

    @Autowired
    Seated seated;

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
        justSignedIn.does(() -> {
            assertRefused(MemberReason.LAST_OWNER, () -> roles.give(story.claire, story.claire.id(), Role.MEMBER));
            roles.give(story.claire, story.jean.id(), Role.OWNER);
        });
        departures.leave(story.claire);
        assertThat(members.list(story.jean))
                .extracting(line -> line.person().name())
                .doesNotContain("Claire Martin");
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
        assertThat(seating.sittings(story.paul, story.staff))
                .extracting(Sitting::level)
                .containsExactly(Level.LEAD);
        assertRefused(SharedReason.NOT_FOUND, () -> spaces.show(story.nora, story.staff));
        assertRefused(SharedReason.NOT_FOUND, () -> members.list(story.nora));
    }

    /** Seats of one's own, a seat with a group, a space led alone, an office: all as it was, since when it was. */
    @Test
    void a_membership_that_was_ended_by_mistake_goes_on_as_if_it_had_never_ended() {
        var group = groups.create(story.claire, new Title("Bureau"));
        var president = new Mandate(Optional.of(Office.PRESIDENT), LocalDate.of(2020, 1, 1), Optional.empty());
        groups.admit(story.claire, group, story.nora.id(), president);
        groupSeating.give(story.claire, story.board, group, Level.READER);
        history.flush();
        var before = seats();
        var departure = departures.end(story.jean, story.nora.id());
        history.flush();
        assertThat(seats()).isNotEqualTo(before);

        assertRefused(SharedReason.NOT_ALLOWED, () -> returns.undo(story.yann, departure));
        assertRefused(SharedReason.NOT_FOUND, () -> returns.undo(story.marc, departure));
        returns.undo(story.jean, departure);
        history.flush();
        assertThat(seats()).isEqualTo(before);
        assertThat(groups.list(story.claire).getFirst().companion(story.nora.id()))
                .get()
                .extracting(GroupCard.Companion::mandate)
                .isEqualTo(president);
        assertThat(spaces.show(story.nora, story.staff).level()).isEqualTo(Level.LEAD);
        assertRefused(SharedReason.MOVED_ON, () -> returns.undo(story.jean, departure));
        assertThat(journal.latest(story.claire, 1).lines().getFirst().act()).isEqualTo(JournalAct.MEMBER_TAKEN_BACK);

        groups.dismiss(story.claire, group, story.nora.id());
        assertThat(seats()).filteredOn(seat -> seat.endsWith("READER Bureau")).isEmpty();
    }

    /** Every seat of the story, and since when the one in question has hers. */
    private List<String> seats() {
        var told = Stream.of(story.fair, story.board, story.staff)
                .flatMap(space -> seating.sittings(Actor.system(), space).stream()
                        .map(seat -> space + seat.person().name() + " " + seat.level() + " "
                                + seat.group().orElse("")));
        var since = seatRows.of(story.nora.id()).stream().map(seat -> seat.space() + " since " + seat.since());
        return Stream.concat(told, since).toList();
    }

    @Test
    void what_others_decided_since_a_membership_ended_is_left_as_it_is() {
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, story.nora.id(), Mandate.from(LocalDate.of(2020, 1, 1)));
        groupSeating.give(story.claire, story.board, group, Level.READER);
        history.flush();
        var departure = departures.end(story.claire, story.nora.id());
        groupSeating.take(story.claire, story.board, group);
        groups.dissolve(story.claire, group);
        history.flush();
        returns.undo(story.claire, departure);

        assertThat(seats())
                .noneMatch(seat -> seat.startsWith(story.board + "Nora"))
                .anyMatch(seat -> seat.startsWith(story.staff + "Nora"));
        assertThat(groups.list(story.claire)).isEmpty();
    }

    @Test
    void those_who_went_are_found_and_taken_back_without_their_seats_and_their_power() {
        departures.end(story.claire, story.yann.id());
        departures.end(story.claire, story.jean.id());
        history.flush();
        assertThat(returns.former(story.claire))
                .extracting(former -> former.person().name())
                .containsExactly("Jean Lefort", "Yann Briand");
        assertThat(returns.countFormer(story.claire)).isEqualTo(2);
        assertRefused(SharedReason.NOT_ALLOWED, () -> returns.former(story.samira));
        assertRefused(SharedReason.NOT_ALLOWED, () -> returns.takeBack(story.samira, story.yann.id()));
        assertRefused(SharedReason.NOT_FOUND, () -> returns.takeBack(story.marc, story.yann.id()));

        returns.takeBack(story.claire, story.yann.id());
        returns.takeBack(story.claire, story.jean.id());
        assertRefused(SharedReason.MOVED_ON, () -> returns.takeBack(story.claire, story.yann.id()));
        history.flush();
        assertThat(returns.former(story.claire)).isEmpty();
        assertThat(members.list(story.yann))
                .filteredOn(line -> line.person().id().equals(story.jean.id()))
                .extracting(MemberLine::role)
                .containsExactly(Role.MEMBER);
        assertThat(seats()).noneMatch(seat -> seat.contains("Yann Briand"));
    }

    @Test
    void whoever_has_no_name_any_more_is_not_taken_back() {
        var account = seated.account(story.yann);
        departures.erase(Actor.system(), account);
        history.flush();
        assertThat(returns.former(story.claire)).isEmpty();
        assertRefused(SharedReason.NOT_FOUND, () -> returns.takeBack(story.claire, story.yann.id()));
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

    /** S12, without a word of what it was or is. */
    @Test
    void the_journal_tells_what_was_said_of_somebody_else_and_not_of_oneself() {
        members.reachAt(story.samira, story.samira.id(), List.of(new MailAddress("samira@example.org")));
        members.callAt(story.jean, story.yann.id(), Optional.of(new Phone("02 43 00 00 01")));
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        members.rename(story.jean, story.yann.id(), new PersonName("Yann Le Briand"));

        var lines = journal.latest(story.claire, 500).lines();
        assertThat(lines)
                .extracting(JournalLine::act)
                .startsWith(JournalAct.MEMBER_RENAMED, JournalAct.ADDRESSES_CHANGED, JournalAct.PHONE_CHANGED);
        assertThat(lines.subList(0, 3))
                .allMatch(line -> line.by().startsWith("Jean") && line.about().startsWith("Yann"));
        assertThat(lines).extracting(JournalLine::act).containsOnlyOnce(JournalAct.ADDRESSES_CHANGED);
    }

    @Test
    void who_is_written_with_an_address_is_one_line_of_the_journal() {
        members.write(story.jean, new PersonName("Lou"), List.of(new MailAddress("lou@example.org")));

        var acts = journal.latest(story.claire, 500).lines().stream()
                .map(JournalLine::act)
                .toList();
        assertThat(acts.getFirst()).isEqualTo(JournalAct.MEMBER_WRITTEN);
        assertThat(acts).doesNotContain(JournalAct.ADDRESSES_CHANGED);
    }

    @Test
    void the_journal_tells_the_acts_on_a_group() {
        var group = groups.create(story.jean, new Title("Conseil"));
        groups.rename(story.jean, group, Renaming.to(new Title("Bureau")));
        groups.admit(story.jean, group, story.yann.id(), Mandate.from(LocalDate.of(2026, 1, 1)));
        groups.dismiss(story.jean, group, story.yann.id());
        groups.dissolve(story.jean, group);

        assertThat(journal.latest(story.claire, 5).lines())
                .extracting(JournalLine::act)
                .containsExactly(
                        JournalAct.GROUP_DISSOLVED,
                        JournalAct.GROUP_LEFT,
                        JournalAct.GROUP_JOINED,
                        JournalAct.GROUP_RENAMED,
                        JournalAct.GROUP_CREATED);
    }

    private static void assertRefused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
