package org.preau.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.account.DemoPeople.DemoPerson;
import org.preau.account.SignInAddress;
import org.preau.board.BoardSnapshot;
import org.preau.board.Boards;
import org.preau.board.CardFace;
import org.preau.discussion.Reading;
import org.preau.discussion.ThreadLine;
import org.preau.discussion.ThreadPage;
import org.preau.discussion.Threads;
import org.preau.member.AssociationCard;
import org.preau.member.Associations;
import org.preau.member.Members;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The demo is what its one file says: every count follows from it. */
@PreauTest
@Transactional
class DemoTest {

    @Autowired
    Storytelling storytelling;

    @Autowired
    Settling settling;

    @Autowired
    Associations associations;

    @Autowired
    Members members;

    @Autowired
    Spaces spaces;

    @Autowired
    Threads threads;

    @Autowired
    Reading reading;

    @Autowired
    Boards boards;

    @Autowired
    Invariants invariants;

    @Autowired
    Clock clock;

    final Tale tale = Tale.read();
    final Tale.Company bocage = tale.associations().getFirst();

    /** Told once for all of them, for it takes its time. */
    @TestFactory
    Stream<DynamicTest> the_demo() {
        storytelling.tell(tale);
        return Stream.of(
                dynamicTest(
                        "everybody and every space of the file is there",
                        this::everybody_and_every_space_of_the_file_is_there),
                dynamicTest(
                        "threads hold the words of the file none of them in the future",
                        this::threads_hold_the_words_of_the_file_none_of_them_in_the_future),
                dynamicTest("the fair has its board", this::the_fair_has_its_board),
                dynamicTest(
                        "the trello board is imported with its people and dates of today",
                        this::the_trello_board_is_imported_with_its_people_and_dates_of_today),
                dynamicTest(
                        "claire belongs to two associations and has something to read",
                        this::claire_belongs_to_two_associations_and_has_something_to_read),
                dynamicTest(
                        "the sign in page offers the people who have a part",
                        this::the_sign_in_page_offers_the_people_who_have_a_part));
    }

    private void everybody_and_every_space_of_the_file_is_there() {
        assertThat(members.list(actor("Claire Martin"))).hasSameSizeAs(bocage.people());
        for (var room : bocage.spaces()) {
            var lead = actor(room.lead());
            assertThat(list(lead, space(lead, room.name())))
                    .extracting(ThreadLine::title)
                    .containsExactlyInAnyOrderElementsOf(
                            room.threads().stream().map(Tale.Talk::title).toList());
        }
        invariants.hold();
    }

    private void threads_hold_the_words_of_the_file_none_of_them_in_the_future() {
        for (var room : bocage.spaces()) {
            var lead = actor(room.lead());
            for (var thread : list(lead, space(lead, room.name()))) {
                var told = room.threads().stream()
                        .filter(talk -> talk.title().equals(thread.title()))
                        .findFirst()
                        .orElseThrow();
                assertThat(thread.seq()).isEqualTo(told.messages().size());
                assertThat(thread.author().name())
                        .isEqualTo(told.messages().getLast().by());
                assertThat(thread.at()).isBeforeOrEqualTo(clock.instant());
            }
        }
    }

    private void the_fair_has_its_board() {
        var samira = actor("Samira Djebbar");
        var plan = room("Fête du printemps").board();
        var board = board(samira, "Fête du printemps");

        assertThat(board.lanes())
                .extracting(lane -> lane.title())
                .containsExactlyElementsOf(
                        plan.lanes().stream().map(Tale.Column::title).toList());
        assertThat(board.labels()).hasSameSizeAs(plan.labels());
        var tasks = plan.lanes().stream().flatMap(lane -> lane.cards().stream()).toList();
        assertThat(board.cards())
                .extracting(CardFace::title)
                .containsExactlyInAnyOrderElementsOf(
                        tasks.stream().map(Tale.Task::title).toList());
        assertThat(board.cards().stream().mapToInt(CardFace::comments).sum())
                .isEqualTo(
                        tasks.stream().mapToInt(task -> task.comments().size()).sum());
        assertThat(card(board, "Envoyer le dossier de subvention à la mairie").ticks())
                .isEqualTo(new CardFace.Ticks(3, 5));
    }

    private void the_trello_board_is_imported_with_its_people_and_dates_of_today() {
        var samira = actor("Samira Djebbar");
        var board = board(samira, "RéZolutions numériques");

        assertThat(board.lanes()).hasSize(6);
        assertThat(board.people())
                .extracting(person -> person.name())
                .containsExactlyInAnyOrderElementsOf(names(room("RéZolutions numériques")));
        assertThat(members.list(samira)).hasSameSizeAs(bocage.people());
    }

    private void claire_belongs_to_two_associations_and_has_something_to_read() {
        assertThat(associations.of(account("Claire Martin")))
                .extracting(AssociationCard::name)
                .containsExactly("Le Vélo du Canal", "Les Amis du Bocage");
        assertThat(reading.news(actor("Jean Lefort")).threads())
                .extracting(ThreadLine::title)
                .containsExactly("Repas du soir");
        assertThat(reading.news(actor("Claire Martin")).threads()).isEmpty();
    }

    private void the_sign_in_page_offers_the_people_who_have_a_part() {
        assertThat(new Residents(settling).people())
                .extracting(DemoPerson::name)
                .containsExactly(
                        "Claire Martin",
                        "Samira Djebbar",
                        "Yann Briand",
                        "Nora Kessler",
                        "Paul Tanguy",
                        "Jean Lefort",
                        "Anne Vasseur",
                        "Zoé Lambert");
    }

    private Tale.Room room(String name) {
        return bocage.spaces().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Tale.Room room) {
        var names = new ArrayList<>(room.members());
        names.add(room.lead());
        return names;
    }

    private AccountId account(String name) {
        var human = bocage.people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return settling.known(new SignInAddress(human.mail()), name).orElseThrow();
    }

    private Actor.Member actor(String name) {
        var association = associations.of(account(name)).stream()
                .filter(card -> card.name().equals(bocage.name()))
                .findFirst()
                .orElseThrow();
        return associations.actor(account(name), association.slug());
    }

    private SpaceId space(Actor.Member actor, String name) {
        return spaces.mine(actor).stream()
                .filter(card -> card.name().equals(name))
                .map(SpaceCard::id)
                .findFirst()
                .orElseThrow();
    }

    private List<ThreadLine> list(Actor.Member actor, SpaceId space) {
        return threads.list(actor, space, ThreadPage.Start.newest()).threads();
    }

    private BoardSnapshot board(Actor.Member actor, String space) {
        return boards.snapshot(
                actor, boards.in(actor, space(actor, space)).getFirst().id());
    }

    private static CardFace card(BoardSnapshot board, String title) {
        return board.cards().stream()
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
