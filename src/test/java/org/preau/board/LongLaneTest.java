package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Colour;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen of a board is bounded, whatever is on the board. */
@PreauTest
class LongLaneTest {

    private static final int SHOWN = 200;
    private static final int ALL = 300;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

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
    Labels labels;

    @Autowired
    FaceRepository faces;

    Story story;
    BoardStory plan;
    BoardId board;
    LaneId ideas;
    LaneId done;

    @BeforeEach
    void aBoardWithALongLane() {
        story = teller.tell();
        plan = boardTeller.tell(story);
        board = plan.id();
        ideas = plan.lane("Idées");
        done = plan.lane("Terminé");
        IntStream.iterate(0, from -> from < ALL, from -> from + 100)
                .forEach(from -> plan.cards(ideas, numbered(from, from + 100)));
    }

    private static Stream<String> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "n° " + number);
    }

    @Test
    void a_screen_is_given_the_first_cards_of_a_long_lane_and_the_others_when_it_asks() {
        plan.card(done, "Louer");
        var seen = boards.snapshot(story.anne, board);
        assertThat(in(ideas, seen.cards()))
                .extracting(CardFace::title)
                .containsExactlyElementsOf(numbered(0, SHOWN).toList());
        assertThat(in(done, seen.cards())).hasSize(1);
        assertThat(seen.sizes()).containsExactlyInAnyOrder(new LaneSize(ideas, ALL), new LaneSize(done, 1));

        var page = boards.more(story.anne, board, seen.edges().getFirst());
        assertThat(page.cards())
                .extracting(CardFace::title)
                .containsExactlyElementsOf(numbered(SHOWN, ALL).toList());
        assertThat(page.size()).isEqualTo(new LaneSize(ideas, ALL));
        assertThat(page.edge()).isNull();
        assertThat(page.from()).isEqualTo(seen.edges().getFirst().order());
    }

    @Test
    void cards_are_shown_beside_the_first_ones_that_a_screen_names_and_the_board_shows() {
        var last = plan.card(ideas, "Louer");
        var archived = cardsBehindTheEdge().getFirst().id();
        cards.archive(story.samira, archived);
        var other = boardTeller.tell(story).card("Là-bas");

        assertThat(boards.beside(story.anne, board, List.of(last, archived, other, CardId.fresh()))
                        .cards())
                .extracting(CardFace::title)
                .containsExactly("Louer");
    }

    @Test
    void what_somebody_looks_for_is_found_among_the_cards_that_are_not_shown() {
        var late = plan.card(ideas, "Réserver la salle à Plœuc");
        var archived = plan.card(ideas, "Réserver les barnums");
        cards.archive(story.samira, archived);
        boardTeller.tell(story).card("Réserver ailleurs");
        var urgent = labels.create(story.samira, board, "Urgent", new Colour("#B03A2E"));
        cards.label(story.yann, late, urgent, true);
        cards.assign(story.yann, late, story.nora.id(), true);
        cards.assign(story.yann, late, story.paul.id(), true);
        cards.due(story.yann, late, new Due(DAY, null));

        assertThat(found("reserver SALLE")).containsExactly("Réserver la salle à Plœuc");
        assertThat(found("salle reserver")).containsExactly("Réserver la salle à Plœuc");
        assertThat(found("100 %")).isEmpty();
        assertThat(found(new Wanted("", Set.of(urgent), Set.of(), null))).hasSize(1);
        assertThat(found(new Wanted("", Set.of(urgent, LabelId.fresh()), Set.of(), null)))
                .isEmpty();
        assertThat(found(new Wanted("", Set.of(), Set.of(story.nora.id(), story.paul.id()), null)))
                .hasSize(1);
        assertThat(found(new Wanted("", Set.of(), Set.of(story.nora.id(), story.yann.id()), null)))
                .isEmpty();
        assertThat(found(new Wanted("salle", Set.of(), Set.of(), new Wanted.Term(DAY, DAY))))
                .hasSize(1);
        assertThat(found(new Wanted("", Set.of(), Set.of(), new Wanted.Term(DAY.plusDays(1), DAY.plusDays(9)))))
                .isEmpty();
        cards.tick(story.yann, late, true);
        assertThat(found(new Wanted("", Set.of(), Set.of(), new Wanted.Term(DAY, DAY))))
                .isEmpty();
    }

    @Test
    void all_that_is_not_shown_is_found_and_whoever_does_not_see_the_board_finds_nothing() {
        assertThat(found("n°")).contains("n° 200", "n° 299").doesNotContain("n° 0");
        assertThat(boards.wanted(story.anne, board, words("n°")).more()).isFalse();
        assertThatThrownBy(() -> boards.wanted(story.marc, board, words("n°"))).isInstanceOf(Refusal.class);
    }

    private static Wanted words(String words) {
        return new Wanted(words, Set.of(), Set.of(), null);
    }

    private List<String> found(String words) {
        return found(words(words));
    }

    private List<String> found(Wanted wanted) {
        return boards.wanted(story.anne, board, wanted).cards().stream()
                .map(CardFace::title)
                .toList();
    }

    @Test
    void no_statement_reads_more_of_a_lane_than_is_shown() {
        plan.cards(done, numbered(0, 3));
        assertThat(faces.first(board, 7)).hasSize(7 + 3);
    }

    @Test
    void many_lanes_show_fewer_cards_of_each() {
        IntStream.range(0, 18).forEach(number -> plan.lane("Liste " + number));
        assertThat(boards.snapshot(story.anne, board).cards()).hasSize(100);
    }

    @Test
    void what_is_dropped_after_the_last_card_shown_stands_before_those_that_are_not() {
        var before = boards.snapshot(story.anne, board);
        var moved = before.cards().getFirst().id();
        cards.move(story.yann, moved, ideas, before.cards().getLast().id());

        var last = boards.snapshot(story.anne, board).cards().getLast();
        assertThat(last.id()).isEqualTo(moved);
        assertThat(last.order()).isLessThan(before.edges().getFirst().order());
    }

    @Test
    void the_end_of_a_lane_lies_behind_the_cards_that_are_not_shown_and_there_is_a_way_back() {
        var first = boards.snapshot(story.anne, board).cards().getFirst();
        var back = cards.moveToEnd(story.yann, first.id(), ideas);

        assertThat(cardsBehindTheEdge().getLast().id()).isEqualTo(first.id());
        cards.undo(story.yann, back);
        assertThat(boards.snapshot(story.anne, board).cards().getFirst().id()).isEqualTo(first.id());
        cards.moveToEnd(story.yann, first.id(), done);
        assertThat(boards.snapshot(story.anne, board).sizes()).contains(new LaneSize(done, 1));
    }

    private List<CardFace> cardsBehindTheEdge() {
        return boards.more(
                        story.anne,
                        board,
                        boards.snapshot(story.anne, board).edges().getFirst())
                .cards();
    }

    @Test
    void a_forged_place_is_refused() {
        var other = boardTeller.tell(story).lane("Ailleurs");
        var order = boards.snapshot(story.anne, board).edges().getFirst().order();
        Stream.of(
                        new LaneEdge(ideas, "x"),
                        new LaneEdge(ideas, "8000000000000000"),
                        new LaneEdge(other, order),
                        new LaneEdge(LaneId.fresh(), order))
                .forEach(edge -> assertThatThrownBy(() -> boards.more(story.anne, board, edge))
                        .isInstanceOf(Refusal.class));
    }

    private static List<CardFace> in(LaneId lane, List<CardFace> cards) {
        return cards.stream().filter(card -> card.lane().equals(lane)).toList();
    }
}
