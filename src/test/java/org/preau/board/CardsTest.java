package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.discussion.ClientId;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class CardsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Access access;

    @Autowired
    CardTraces traces;

    Story story;
    BoardStory plan;
    BoardId board;
    LaneId toDo;
    LaneId done;

    @BeforeEach
    void aBoardOfTwoLanes() {
        story = teller.tell();
        plan = boardTeller.tell(story);
        board = plan.id();
        toDo = plan.lane("À faire");
        done = plan.lane("Terminé");
    }

    @Test
    void every_move_within_a_lane_lands_where_it_was_dropped() {
        add(toDo, "A", "B", "C", "D", "E", "F");
        for (var from = 0; from < 6; from++) {
            for (var to = 0; to < 6; to++) {
                moves(from, to);
            }
        }
    }

    private void moves(int from, int to) {
        var expected = new ArrayList<>(in(toDo));
        var moving = expected.remove(from);
        var after = to == 0 ? null : expected.get(to - 1).id();
        expected.add(to, moving);

        var _ = cards.move(story.yann, moving.id(), toDo, after);

        assertThat(titles(toDo))
                .isEqualTo(expected.stream().map(CardFace::title).toList());
    }

    @Test
    void a_hundred_insertions_at_one_place_keep_the_order() {
        add(toDo, "first", "last");
        var first = in(toDo).getFirst().id();
        for (var i = 0; i < 100; i++) {
            var card = cards.add(story.yann, done, List.of(new Title("n" + i))).getFirst();
            var _ = cards.move(story.yann, card, toDo, first);
        }
        var shown = titles(toDo);
        assertThat(shown).hasSize(102).startsWith("first", "n99", "n98").endsWith("n1", "n0", "last");
    }

    @Test
    void a_date_that_was_taken_away_comes_back_unless_somebody_gave_another_since() {
        var card = plan.card(toDo, "Réserver les barnums");
        var before = new Due(LocalDate.of(2026, 12, 10), null);
        var since = new Due(LocalDate.of(2026, 12, 17), null);
        cards.dueAgain(story.yann, card, before);
        assertThat(details.show(story.yann, card).due()).isEqualTo(before);

        cards.due(story.samira, card, since);
        assertThatThrownBy(() -> cards.dueAgain(story.yann, card, before))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        assertThat(details.show(story.yann, card).due()).isEqualTo(since);
    }

    @Test
    void a_card_moves_into_an_empty_lane_and_back() {
        add(toDo, "A", "B", "C");
        var b = in(toDo).get(1).id();

        var move = cards.move(story.yann, b, done, null);
        assertThat(titles(done)).containsExactly("B");
        assertThat(titles(toDo)).containsExactly("A", "C");

        cards.undo(story.yann, move);
        assertThat(titles(toDo)).containsExactly("A", "B", "C");
    }

    @Test
    void a_neighbour_that_left_the_lane_means_the_last_place() {
        add(toDo, "A", "B", "C");
        var a = in(toDo).get(0).id();
        var b = in(toDo).get(1).id();
        var _ = cards.move(story.samira, b, done, null);

        var _ = cards.move(story.yann, a, toDo, b);

        assertThat(titles(toDo)).containsExactly("C", "A");
    }

    @Test
    void archived_cards_take_no_part_in_places() {
        add(toDo, "A", "B", "C");
        var shown = in(toDo);
        cards.archive(story.yann, shown.get(1).id());

        var _ = cards.move(story.yann, shown.get(2).id(), toDo, shown.get(0).id());
        assertThat(titles(toDo)).containsExactly("A", "C");

        cards.restore(story.yann, shown.get(1).id());
        assertThat(titles(toDo)).containsExactly("A", "C", "B");
    }

    @Test
    void an_archived_lane_takes_its_cards_out_of_sight_and_brings_them_back() {
        add(toDo, "A", "B");
        lanes.archive(story.samira, toDo);
        assertThat(boards.snapshot(story.yann, board).cards()).isEmpty();

        lanes.restore(story.samira, toDo);
        assertThat(titles(toDo)).containsExactly("A", "B");
    }

    @Test
    void a_stranger_sees_no_card_and_a_visitor_moves_none() {
        add(toDo, "A");
        var a = in(toDo).getFirst().id();
        for (var stranger : new Actor.Member[] {story.zoe, story.marc}) {
            refused(SharedReason.NOT_FOUND, () -> cards.archive(stranger, a));
            refused(SharedReason.NOT_FOUND, () -> cards.move(stranger, a, done, null));
            refused(SharedReason.NOT_FOUND, () -> details.show(stranger, a));
        }
        refused(SharedReason.NOT_ALLOWED, () -> cards.move(story.anne, a, done, null));
        assertThat(details.show(story.anne, a).title()).isEqualTo("A");
    }

    @Test
    void a_card_does_not_go_to_a_lane_of_another_board() {
        add(toDo, "A");
        var elsewhere = boardTeller.tell(story).lane("Ailleurs");
        refused(
                SharedReason.NOT_FOUND,
                () -> cards.move(story.samira, in(toDo).getFirst().id(), elsewhere, null));
    }

    @Test
    void a_lane_added_again_after_an_answer_that_got_lost_is_left_as_it_is() {
        var wanted = new NewLane(LaneId.fresh(), new Title("Reporté"));
        lanes.addOnce(story.samira, board, wanted);
        lanes.rename(story.samira, wanted.id(), Renaming.to(new Title("Plus tard")));
        lanes.addOnce(story.samira, board, wanted);
        assertThat(boards.snapshot(story.samira, board).lanes())
                .extracting(LaneFace::title)
                .containsExactly("À faire", "Terminé", "Plus tard");
        var other = boardTeller.tell(story).id();
        refused(SharedReason.NOT_FOUND, () -> lanes.addOnce(story.samira, other, wanted));
    }

    @Test
    void no_card_goes_into_an_archived_lane() {
        add(toDo, "A");
        add(done, "B");
        var a = in(toDo).getFirst().id();
        var undo = cards.move(story.samira, in(done).getFirst().id(), toDo, null);
        lanes.archive(story.samira, done);

        refused(BoardReason.LANE_ARCHIVED, () -> cards.move(story.yann, a, done, null));
        refused(BoardReason.LANE_ARCHIVED, () -> cards.add(story.yann, done, List.of(new Title("C"))));
        refused(BoardReason.LANE_ARCHIVED, () -> cards.undo(story.samira, undo));
        refused(BoardReason.LANE_ARCHIVED, () -> lanes.move(story.yann, done, null));
        assertThat(titles(toDo)).containsExactly("B", "A");
    }

    @Test
    void a_card_brought_back_brings_its_archived_lane_back() {
        add(toDo, "A", "B");
        var a = in(toDo).getFirst().id();
        cards.archive(story.samira, a);
        lanes.archive(story.samira, toDo);

        cards.restore(story.yann, a);

        assertThat(titles(toDo)).containsExactly("B", "A");
        assertThat(lanes.archived(story.yann, board)).isEmpty();
    }

    @Test
    void an_open_card_brought_back_again_stays_where_it_is() {
        add(toDo, "A", "B");
        cards.restore(story.yann, in(toDo).getFirst().id());

        assertThat(titles(toDo)).containsExactly("A", "B");
    }

    @Test
    void a_card_added_again_after_a_lost_answer_is_one_card() {
        var wanted = List.of(new NewCard(new Title("A")), new NewCard(new Title("B")));
        cards.addOnce(story.yann, toDo, wanted.subList(0, 1));
        cards.addOnce(story.yann, toDo, wanted);
        assertThat(titles(toDo)).containsExactly("A", "B");

        cards.archive(story.samira, wanted.getFirst().id());
        cards.addOnce(story.yann, toDo, wanted);
        assertThat(titles(toDo)).containsExactly("B");
    }

    @Test
    void several_cards_go_to_the_archive_at_once_and_none_of_another_board() {
        var wanted = List.of(new NewCard(new Title("A")), new NewCard(new Title("B")), new NewCard(new Title("C")));
        cards.addOnce(story.yann, toDo, wanted);
        var elsewhere = boardTeller.tell(story).lane("Ailleurs");
        var other = cards.add(story.samira, elsewhere, List.of(new Title("D"))).getFirst();
        cards.archive(
                story.yann, board, List.of(wanted.get(0).id(), wanted.get(2).id(), other));
        assertThat(titles(toDo)).containsExactly("B");
        assertThat(details.show(story.samira, other).isAway()).isFalse();
    }

    @Test
    void a_card_named_twice_at_once_is_one_card() {
        var one = new NewCard(new Title("A"));
        cards.addOnce(story.yann, toDo, List.of(one, new NewCard(one.id(), new Title("A encore"))));
        assertThat(titles(toDo)).containsExactly("A");
    }

    @Test
    void the_identity_of_a_card_of_another_board_is_refused() {
        var one = new NewCard(new Title("A"));
        cards.addOnce(story.yann, toDo, List.of(one));
        var elsewhere = boardTeller.tell(story).lane("Ailleurs");

        refused(SharedReason.NOT_FOUND, () -> cards.addOnce(story.samira, elsewhere, List.of(one)));
        refused(
                SharedReason.NOT_FOUND,
                () -> new NewCard(CardId.of("00000000-0000-0000-0000-000000000000"), new Title("A")));
    }

    @Test
    void every_archived_card_is_reached_page_by_page() {
        for (var page = 0; page < 2; page++) {
            add(toDo, IntStream.range(0, 60).mapToObj(i -> "n" + i).toArray(String[]::new));
        }
        var all = in(toDo).stream().map(CardFace::id).toList();
        all.forEach(card -> cards.archive(story.samira, card));

        var reached = new ArrayList<CardId>();
        var page = cards.archived(story.anne, board, ArchivePage.Start.newest());
        while (page.more()) {
            page.cards().forEach(card -> reached.add(card.id()));
            page = cards.archived(
                    story.anne, board, ArchivePage.Start.after(page.cards().getLast()));
        }
        page.cards().forEach(card -> reached.add(card.id()));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_move_is_undone_unless_somebody_touched_the_card() {
        add(toDo, "A", "B");
        var a = in(toDo).getFirst().id();
        var back = cards.move(story.yann, a, toDo, in(toDo).getLast().id());
        cards.rename(story.samira, a, Renaming.to(new Title("A, vraiment")));
        teller.pause();

        refused(SharedReason.MOVED_ON, () -> cards.undo(story.yann, back));
    }

    @Test
    void two_people_writing_one_description_lose_neither_text() {
        add(toDo, "A");
        var a = in(toDo).getFirst().id();
        cards.describe(story.samira, a, "", new Description("De Samira"));

        refused(BoardReason.DESCRIPTION_MOVED_ON, () -> cards.describe(story.yann, a, "", new Description("De Yann")));
        assertThat(details.show(story.yann, a).description()).isEqualTo("De Samira");
    }

    @Test
    void a_title_is_not_written_over_another_one_that_its_writer_did_not_see() {
        add(toDo, "A");
        var a = in(toDo).getFirst().id();
        var mine = new Renaming("A", new Title("A de Yann"));
        cards.rename(story.samira, a, new Renaming("A", new Title("A de Samira")));
        refused(SharedReason.MOVED_ON, () -> cards.rename(story.yann, a, mine));
        assertThat(titles(toDo)).containsExactly("A de Samira");
        cards.rename(story.yann, a, new Renaming("A de Samira", mine.title()));
        cards.rename(story.yann, a, mine);
        assertThat(titles(toDo)).containsExactly("A de Yann");

        lanes.rename(story.samira, done, new Renaming("Terminé", new Title("Fini")));
        refused(
                SharedReason.MOVED_ON,
                () -> lanes.rename(story.yann, done, new Renaming("Terminé", new Title("Fait"))));
        boards.rename(story.samira, board, Renaming.to(new Title("Fête")));
        refused(
                SharedReason.MOVED_ON,
                () -> boards.rename(story.samira, board, new Renaming("Fête du printemps", new Title("Printemps"))));
    }

    @Test
    void a_card_whose_lane_is_archived_comes_back_with_it() {
        add(toDo, "A", "B");
        var a = in(toDo).getFirst().id();
        lanes.archive(story.samira, toDo);
        assertThat(details.show(story.yann, a).isAway()).isTrue();

        cards.restore(story.yann, a);

        assertThat(details.show(story.yann, a).isAway()).isFalse();
        assertThat(titles(toDo)).containsExactly("A", "B");
    }

    @Test
    void whoever_asks_for_their_data_gets_the_cards_they_have() {
        add(toDo, "A", "B");
        cards.assign(story.samira, in(toDo).getFirst().id(), story.yann.id(), true);

        assertThat(traces.of(
                        List.of(story.yann.id()), access.seatsOf(story.yann).audiences()))
                .containsExactly(new CardTraces.Had("Fête du printemps", "A", null, false));
        assertThat(traces.of(
                        List.of(story.anne.id()), access.seatsOf(story.anne).audiences()))
                .isEmpty();
    }

    @Test
    void comments_are_counted_on_the_face() {
        add(toDo, "A");
        var a = in(toDo).getFirst().id();
        var _ = details.comment(story.yann, a, ClientId.fresh(), new Markdown("C’est fait"));
        var _ = details.comment(story.samira, a, ClientId.fresh(), new Markdown("Merci"));

        assertThat(in(toDo).getFirst().comments()).isEqualTo(2);
        assertThat(details.show(story.anne, a).thread()).isNotNull();
    }

    private void add(LaneId lane, String... titles) {
        var _ = plan.cards(lane, titles);
    }

    private List<CardFace> in(LaneId lane) {
        return boards.snapshot(story.samira, board).cards().stream()
                .filter(card -> card.lane().equals(lane))
                .toList();
    }

    private List<String> titles(LaneId lane) {
        return in(lane).stream().map(CardFace::title).toList();
    }

    private static void refused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
