package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class SeatingTest {

    private static final Mandate TODAY = Mandate.from(LocalDate.of(2020, 1, 1));

    @Autowired
    JdbcTemplate database;

    @PersistenceContext
    EntityManager entities;

    @Autowired
    Settings settings;

    @Autowired
    Departures departures;

    @Autowired
    Returns returns;

    @Autowired
    Storyteller teller;

    @Autowired
    Seating seating;

    @Autowired
    Requests requests;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Spaces spaces;

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
    @Witness({SpaceEvent.SpaceCreated.class, SpaceEvent.SeatGiven.class})
    void an_open_space_is_joined_by_one_press_and_only_once() {
        seating.join(story.anne, story.fair);
        seating.join(story.anne, story.fair);

        assertThat(levels(story.fair)).containsOnlyOnce("Anne Vasseur MEMBER");
        assertThat(history.verbs(story.fair))
                .startsWith("SpaceCreated")
                .filteredOn("SeatGiven"::equals)
                .hasSize(4);
        assertRefused(SharedReason.NOT_FOUND, () -> seating.join(story.zoe, story.fair));
        assertRefused(SharedReason.NOT_FOUND, () -> seating.join(story.yann, story.board));
        assertRefused(SharedReason.NOT_FOUND, () -> seating.join(story.marc, story.fair));
    }

    @Test
    @Witness({SpaceEvent.SpaceDescribed.class, SpaceEvent.SpaceArchived.class, SpaceEvent.SpaceRestored.class})
    void an_archived_space_is_read_not_changed_nor_joined_until_restored() {
        spaces.archive(story.samira, story.fair);
        assertRefused(MemberReason.SPACE_ARCHIVED, () -> seating.join(story.anne, story.fair));
        assertRefused(
                SharedReason.NOT_ALLOWED,
                () -> spaces.describe(
                        story.samira,
                        story.fair,
                        draft("Fête d’été"),
                        spaces.show(story.samira, story.fair).draft()));

        spaces.restore(story.samira, story.fair);
        spaces.describe(
                story.samira,
                story.fair,
                draft("Fête d’été"),
                spaces.show(story.samira, story.fair).draft());
        assertThat(spaces.show(story.anne, story.fair).name()).isEqualTo("Fête d’été");
        assertThat(history.verbs(story.fair)).endsWith("SpaceArchived", "SpaceRestored", "SpaceDescribed");
    }

    @Test
    @Witness({SpaceEvent.SeatAsked.class, SpaceEvent.SeatDeclined.class})
    void entry_to_a_closed_space_is_asked_and_answered() {
        requests.ask(story.yann, story.board, "Je rejoins la commission travaux");
        requests.ask(story.samira, story.board, "");
        requests.ask(story.samira, story.board, "Pour la fête");

        assertThat(requests.awaiting(story.claire)).containsOnlyKeys(story.board);
        assertThat(requests.awaiting(story.claire).get(story.board))
                .extracting(asking -> asking.person().name())
                .containsExactly("Yann Briand", "Samira Djebbar");
        assertThat(requests.awaiting(story.yann)).isEmpty();
        assertThat(requests.awaiting(story.marc)).isEmpty();

        assertThat(requests.in(story.claire, story.board))
                .extracting(Asking::words)
                .containsExactly("Je rejoins la commission travaux", "Pour la fête");
        requests.accept(story.claire, story.board, story.yann.id());
        requests.decline(story.claire, story.board, story.samira.id());
        assertThat(requests.mine(story.samira)).containsExactly(Map.entry(story.board, SeatAnswer.DECLINED));
        assertThat(requests.in(story.claire, story.board)).isEmpty();
        assertRefused(SharedReason.NOT_FOUND, () -> requests.accept(story.claire, story.board, story.samira.id()));
        requests.letWait(story.claire, story.board, story.samira.id());
        assertThat(requests.in(story.claire, story.board))
                .extracting(Asking::words)
                .containsExactly("Pour la fête");
        requests.decline(story.claire, story.board, story.samira.id());
        assertThat(requests.in(story.claire, story.board)).isEmpty();
        assertThat(levels(story.board)).contains("Yann Briand MEMBER").doesNotContain("Samira Djebbar MEMBER");
        assertThat(history.verbs(story.board)).contains("SeatAsked", "SeatDeclined");
        assertRefused(SharedReason.NOT_FOUND, () -> requests.ask(story.yann, story.staff, ""));
        assertRefused(SharedReason.NOT_FOUND, () -> requests.ask(story.marc, story.board, ""));
    }

    @Test
    @Witness(SpaceEvent.EnteredByOffice.class)
    void an_owner_enters_a_closed_space_in_sight_of_all_and_never_a_secret_one() {
        var closed = story.space(story.nora, "Commission travaux", Openness.CLOSED);
        seating.enterByOffice(story.jean, closed);

        assertThat(history.verbs(closed)).contains("SeatGiven", "EnteredByOffice", "ThreadOpened", "MessagePosted");
        assertRefused(SharedReason.NOT_FOUND, () -> seating.enterByOffice(story.claire, story.staff));
        assertRefused(SharedReason.NOT_ALLOWED, () -> seating.enterByOffice(story.yann, closed));
    }

    @Test
    void a_secret_space_without_anybody_is_taken_over_by_an_owner_in_sight_of_all_and_no_other_is_known() {
        var secret = story.space(story.nora, "Sauvegarde", Openness.SECRET);
        assertThat(spaces.directory(story.claire)).extracting(SpaceCard::id).doesNotContain(secret);
        assertRefused(SharedReason.NOT_FOUND, () -> seating.takeOver(story.claire, secret));
        seating.leave(story.nora, secret);
        assertThat(spaces.directory(story.claire))
                .as("on the same day")
                .extracting(SpaceCard::id)
                .doesNotContain(secret);
        assertRefused(SharedReason.NOT_FOUND, () -> seating.takeOver(story.claire, secret));
        aDayGoesBy(secret);
        assertThat(spaces.directory(story.jean)).extracting(SpaceCard::id).doesNotContain(secret);
        assertRefused(SharedReason.NOT_ALLOWED, () -> seating.takeOver(story.jean, secret));
        assertThat(spaces.directory(story.claire)).extracting(SpaceCard::id).contains(secret);
        seating.takeOver(story.claire, secret);
        assertThat(levels(secret)).containsExactly("Claire Martin LEAD");
        assertThat(history.verbs(secret)).contains("EnteredByOffice");
        assertRefused(SharedReason.NOT_FOUND, () -> seating.takeOver(story.claire, secret));
    }

    @ParameterizedTest
    @EnumSource(Openness.class)
    void an_archived_space_without_anybody_is_taken_over_by_an_owner_and_can_be_restored(Openness openness) {
        var archive = story.space(story.nora, "Archives", openness);
        spaces.archive(story.nora, archive);
        seating.leave(story.nora, archive);
        assertThat(spaces.forsaken(story.claire)).as("on the same day").doesNotContain(archive);
        assertRefused(SharedReason.NOT_FOUND, () -> seating.takeOver(story.claire, archive));
        aDayGoesBy(archive);
        assertThat(spaces.forsaken(story.jean)).isEmpty();
        assertThat(spaces.forsaken(story.claire)).contains(archive);
        assertThat(spaces.directory(story.claire)).extracting(SpaceCard::id).contains(archive);
        seating.takeOver(story.claire, archive);
        assertThat(levels(archive)).containsExactly("Claire Martin LEAD");
        assertThat(spaces.forsaken(story.claire)).doesNotContain(archive);
        spaces.restore(story.claire, archive);
        assertThat(spaces.show(story.claire, archive).archived()).isFalse();
    }

    /** An owner who puts out its only person, looks in, and takes them back. */
    @Test
    void a_secret_space_whose_only_person_was_put_out_shows_itself_to_nobody_before_they_could_be_taken_back() {
        var secret = story.space(story.nora, "Sauvegarde", Openness.SECRET);
        var _ = departures.end(story.claire, story.nora.id());
        history.flush();
        assertThat(spaces.directory(story.claire)).extracting(SpaceCard::id).doesNotContain(secret);
        assertRefused(SharedReason.NOT_FOUND, () -> seating.takeOver(story.claire, secret));
        aDayGoesBy(secret);
        seating.takeOver(story.claire, secret);
        assertThat(levels(secret)).containsExactly("Claire Martin LEAD");
    }

    @Test
    void whose_end_left_a_space_to_nobody_finds_it_again_when_they_are_taken_back_unless_somebody_came() {
        var secret = story.space(story.nora, "Sauvegarde", Openness.SECRET);
        var left = story.space(story.nora, "Quitté avant", Openness.SECRET);
        var taken = story.space(story.nora, "Repris", Openness.SECRET);
        seating.leave(story.nora, left);
        var _ = departures.end(story.claire, story.nora.id());
        aDayGoesBy(taken);
        seating.takeOver(story.claire, taken);
        returns.takeBack(story.claire, story.nora.id());
        assertThat(levels(secret)).containsExactly("Nora Kessler LEAD");
        assertThat(levels(left)).isEmpty();
        assertThat(levels(taken)).containsExactly("Claire Martin LEAD");
    }

    /** Whoever is admitted to the group next finds it. */
    @Test
    void the_space_of_a_group_waits_for_its_next_people() {
        var secret = story.space(story.nora, "Sauvegarde", Openness.SECRET);
        var group = groups.create(story.claire, new Title("Bureau"));
        groupSeating.give(story.nora, secret, group, Level.MEMBER);
        seating.leave(story.nora, secret);
        aDayGoesBy(secret);
        assertThat(spaces.forsaken(story.claire)).doesNotContain(secret);
        assertRefused(SharedReason.NOT_FOUND, () -> seating.takeOver(story.claire, secret));
        groups.admit(story.claire, group, story.yann.id(), TODAY);
        assertThat(levels(secret)).containsExactly("Yann Briand LEAD");
        departures.end(story.claire, story.yann.id());
        returns.takeBack(story.claire, story.yann.id());
        assertThat(levels(secret)).as("the seat was the group's").isEmpty();
        groups.admit(story.claire, group, story.anne.id(), TODAY);
        seating.leave(story.anne, secret);
        aDayGoesBy(secret);
        var waiting = groups.create(story.claire, new Title("Commission"));
        seating.takeOver(story.claire, secret);
        groupSeating.give(story.claire, secret, waiting, Level.MEMBER);
        seating.leave(story.claire, secret);
        aDayGoesBy(secret);
        assertThat(spaces.forsaken(story.claire))
                .as("whose people left by themselves, whatever other group has a place")
                .contains(secret);
    }

    private void aDayGoesBy(SpaceId space) {
        history.flush();
        assertThat(database.update(
                        "UPDATE space SET forsaken_since = forsaken_since - INTERVAL 25 HOUR WHERE id = ? AND forsaken_since IS NOT NULL",
                        space.toString()))
                .isOne();
    }

    @Test
    void who_comes_first_where_everybody_had_left_leads_the_space() {
        var closed = story.space(story.nora, "Commission travaux", Openness.CLOSED);
        seating.leave(story.nora, closed);
        seating.enterByOffice(story.claire, closed);
        assertThat(levels(closed)).containsExactly("Claire Martin LEAD");
        var open = story.space(story.nora, "Chorale", Openness.OPEN);
        seating.leave(story.nora, open);
        seating.join(story.yann, open);
        seating.join(story.paul, open);
        assertThat(levels(open)).containsExactlyInAnyOrder("Yann Briand LEAD", "Paul Tanguy MEMBER");
    }

    @Test
    void the_last_lead_stays_while_others_do() {
        assertRefused(MemberReason.LAST_LEAD, () -> seating.leave(story.samira, story.fair));
        assertRefused(
                MemberReason.LAST_LEAD, () -> seating.give(story.samira, story.fair, story.samira.id(), Level.READER));

        seating.give(story.samira, story.fair, story.yann.id(), Level.LEAD);
        seating.leave(story.samira, story.fair);
        assertThat(levels(story.fair)).contains("Yann Briand LEAD").doesNotContain("Samira Djebbar LEAD");
    }

    @Test
    void a_place_of_a_group_follows_its_people_and_leaves_seats_of_their_own_alone() {
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, story.jean.id(), TODAY);
        groups.admit(story.claire, group, story.yann.id(), TODAY);
        groupSeating.give(story.samira, story.fair, group, Level.READER);
        assertThat(levels(story.fair)).contains("Jean Lefort READER", "Yann Briand MEMBER");

        groups.admit(story.claire, group, story.anne.id(), TODAY);
        groups.dismiss(story.claire, group, story.jean.id());
        groups.dismiss(story.claire, group, story.yann.id());
        assertThat(levels(story.fair))
                .contains("Anne Vasseur READER", "Yann Briand MEMBER")
                .doesNotContain("Jean Lefort READER");

        seating.give(story.samira, story.fair, story.anne.id(), Level.MEMBER);
        groupSeating.take(story.samira, story.fair, group);
        assertThat(levels(story.fair)).contains("Anne Vasseur MEMBER");
    }

    @Test
    void whoever_belongs_again_since_they_were_dismissed_is_left_as_they_are() {
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, story.jean.id(), TODAY);
        groupSeating.give(story.samira, story.fair, group, Level.READER);
        groups.dismiss(story.claire, group, story.jean.id());
        groups.takeBack(story.claire, group, story.jean.id(), TODAY);
        assertThat(levels(story.fair)).contains("Jean Lefort READER");
        groups.dismiss(story.claire, group, story.jean.id());
        var anew = new Mandate(Optional.of(Office.TREASURER), LocalDate.of(2021, 1, 1), Optional.empty());
        groups.admit(story.claire, group, story.jean.id(), anew);
        assertRefused(SharedReason.MOVED_ON, () -> groups.takeBack(story.claire, group, story.jean.id(), TODAY));
        assertThat(groups.list(story.claire).getFirst().people())
                .extracting(GroupCard.Companion::mandate)
                .containsExactly(anew);
    }

    /** An old mandate that is written for the president leaves the presidency where it is. */
    @Test
    void nobody_is_written_over_by_being_added_again() {
        var group = groups.create(story.claire, new Title("Bureau"));
        var president = new Mandate(Optional.of(Office.PRESIDENT), LocalDate.of(2025, 11, 27), Optional.empty());
        var old = new Mandate(Optional.empty(), LocalDate.of(2015, 1, 1), Optional.of(LocalDate.of(2020, 1, 1)));
        groups.admit(story.claire, group, story.jean.id(), president);
        assertRefused(MemberReason.IN_GROUP_ALREADY, () -> groups.admit(story.claire, group, story.jean.id(), old));
        assertThat(mandates()).containsExactly(president);

        var seen =
                groups.list(story.claire).getFirst().companion(story.jean.id()).orElseThrow();
        var vice = new Mandate(
                Optional.of(Office.called(" Vice-présidence ")),
                president.since(),
                Optional.of(LocalDate.of(2026, 1, 1)));
        groups.change(story.claire, group, seen, vice);
        assertThat(mandates()).containsExactly(vice);
        assertThat(vice.office().orElseThrow().value()).isEqualTo("Vice-présidence");
        assertRefused(SharedReason.MOVED_ON, () -> groups.change(story.claire, group, seen, president));
        groups.change(story.claire, group, new GroupCard.Companion(seen.person(), vice), president);
        assertThat(mandates()).containsExactly(president);
        assertRefused(SharedReason.NOT_ALLOWED, () -> groups.change(story.yann, group, seen, vice));
    }

    @Test
    void a_mandate_that_an_earlier_version_let_last_for_ever_is_read_and_ends() {
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, story.jean.id(), Mandate.from(LocalDate.of(2025, 11, 27)));
        history.flush();
        database.update("UPDATE group_membership SET until = '9999-12-31'");
        entities.clear();
        var forEver =
                new Mandate(Optional.empty(), LocalDate.of(2025, 11, 27), Optional.of(LocalDate.of(9999, 12, 31)));
        assertThat(mandates()).containsExactly(forEver);
        groups.dismiss(story.claire, group, story.jean.id());
        groups.takeBack(story.claire, group, story.jean.id(), forEver);
        assertThat(mandates()).containsExactly(forEver);
    }

    @Test
    void a_mandate_that_ends_before_it_begins_is_told_so() {
        var day = LocalDate.of(2026, 12, 31);
        assertRefused(
                MemberReason.MANDATE_ENDS_FIRST,
                () -> new Mandate(Optional.empty(), day, Optional.of(LocalDate.of(2020, 1, 1))));
        assertRefused(
                SharedReason.DATE_RANGE,
                () -> new Mandate(Optional.empty(), day, Optional.of(LocalDate.of(2201, 1, 1))).requireNear());
        assertRefused(MemberReason.OFFICE_LENGTH, () -> Office.called("o".repeat(Office.LONGEST + 1)));
        assertRefused(MemberReason.OFFICE_LENGTH, () -> Office.called(" "));
    }

    private List<Mandate> mandates() {
        return groups.list(story.claire).getFirst().people().stream()
                .map(GroupCard.Companion::mandate)
                .toList();
    }

    @Test
    void a_seat_of_a_group_that_was_taken_by_mistake_comes_back_as_one() {
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, story.jean.id(), TODAY);
        groupSeating.give(story.samira, story.fair, group, Level.READER);
        seating.take(story.samira, story.fair, story.jean.id());
        assertRefused(SharedReason.NOT_ALLOWED, () -> groupSeating.seatAgain(story.yann, story.fair, story.jean.id()));

        groupSeating.seatAgain(story.samira, story.fair, story.jean.id());
        groupSeating.seatAgain(story.samira, story.fair, story.jean.id());
        assertThat(levels(story.fair)).containsOnlyOnce("Jean Lefort READER");
        groups.dismiss(story.claire, group, story.jean.id());
        assertThat(levels(story.fair)).doesNotContain("Jean Lefort READER");
        assertRefused(SharedReason.MOVED_ON, () -> groupSeating.seatAgain(story.samira, story.fair, story.jean.id()));
    }

    @Test
    void a_seat_that_was_given_anew_since_is_not_given_back_over_it() {
        seating.take(story.samira, story.fair, story.yann.id());
        assertRefused(
                SharedReason.NOT_ALLOWED, () -> seating.giveBack(story.nora, story.fair, story.yann.id(), Level.LEAD));
        seating.give(story.samira, story.fair, story.yann.id(), Level.READER);
        assertRefused(
                SharedReason.MOVED_ON, () -> seating.giveBack(story.samira, story.fair, story.yann.id(), Level.MEMBER));
        seating.take(story.samira, story.fair, story.yann.id());
        seating.giveBack(story.samira, story.fair, story.yann.id(), Level.MEMBER);
        assertThat(levels(story.fair)).contains("Yann Briand MEMBER");
    }

    @Test
    void a_mandate_that_ended_gives_no_place() {
        var group = groups.create(story.claire, new Title("Ancien bureau"));
        groups.admit(
                story.claire,
                group,
                story.jean.id(),
                new Mandate(
                        Optional.of(Office.TREASURER),
                        LocalDate.of(2020, 1, 1),
                        Optional.of(LocalDate.of(2021, 1, 1))));
        groupSeating.give(story.samira, story.fair, group, Level.MEMBER);

        assertThat(levels(story.fair)).doesNotContain("Jean Lefort MEMBER");
        assertRefused(SharedReason.NOT_FOUND, () -> groupSeating.give(story.marc, story.workshop, group, Level.MEMBER));
        assertRefused(MemberReason.GROUP_NAME_TAKEN, () -> groups.create(story.claire, new Title("Ancien bureau")));
    }

    @Test
    void a_mandate_of_one_day_holds_on_that_day_of_the_association() {
        var zone = awayFromUtc();
        var before = settings.terms(story.claire);
        settings.rewrite(story.claire, new AssociationTerms(before.name(), zone, before.notices()), before);
        var today = LocalDate.now(zone);
        var group = groups.create(story.claire, new Title("Bureau du jour"));
        groups.admit(story.claire, group, story.jean.id(), new Mandate(Optional.empty(), today, Optional.of(today)));
        groupSeating.give(story.samira, story.fair, group, Level.MEMBER);

        assertThat(levels(story.fair)).contains("Jean Lefort MEMBER");
    }

    @Test
    void who_went_is_not_seated_again_by_their_group() {
        var group = groups.create(story.claire, new Title("Bureau"));
        groupSeating.give(story.samira, story.fair, group, Level.MEMBER);
        groups.admit(story.claire, group, story.jean.id(), Mandate.from(LocalDate.of(2020, 1, 1)));
        departures.end(story.claire, story.jean.id());
        history.flush();
        groups.admit(story.claire, group, story.anne.id(), Mandate.from(LocalDate.of(2020, 1, 1)));

        assertThat(levels(story.fair)).contains("Anne Vasseur MEMBER").doesNotContain("Jean Lefort MEMBER");
    }

    /** A zone where it is another day at this moment. */
    private static ZoneId awayFromUtc() {
        return Stream.of("Pacific/Kiritimati", "Pacific/Pago_Pago")
                .map(ZoneId::of)
                .filter(zone -> !LocalDate.now(zone).equals(LocalDate.now(ZoneOffset.UTC)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> levels(SpaceId space) {
        history.flush();
        return seating.sittings(Actor.system(), space).stream()
                .map(sitting -> sitting.person().name() + " " + sitting.level())
                .toList();
    }

    private static SpaceDraft draft(String name) {
        return new SpaceDraft(new Title(name), "", Colour.of(name), Openness.OPEN);
    }

    private static void assertRefused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
