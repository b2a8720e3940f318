package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen of a board is bounded, whatever is on the board. */
@PreauTest
class LongLaneTest {

    private static final int SHOWN = 200;
    private static final int ALL = 300;

    @Autowired
    Storyteller teller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    FaceRepository faces;

    Story story;
    BoardId board;
    LaneId ideas;
    LaneId done;

    @BeforeEach
    void aBoardWithALongLane() {
        story = teller.tell();
        board = boards.create(story.samira, story.fair, new Title("Fête du printemps"));
        ideas = lanes.add(story.samira, board, new Title("Idées"));
        done = lanes.add(story.samira, board, new Title("Terminé"));
        IntStream.iterate(0, from -> from < ALL, from -> from + 100).forEach(from -> cards.add(story.samira, ideas, numbered(from, from + 100).map(Title::new).toList()));
    }

    private static Stream<String> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "n° " + number);
    }

    @Test
    void a_screen_is_given_the_first_cards_of_a_long_lane_and_the_others_when_it_asks() {
        cards.add(story.samira, done, List.of(new Title("Louer")));
        var seen = boards.snapshot(story.anne, board);
        assertThat(in(ideas, seen.cards())).extracting(CardFace::title).containsExactlyElementsOf(numbered(0, SHOWN).toList());
        assertThat(in(done, seen.cards())).hasSize(1);
        assertThat(seen.sizes()).containsExactlyInAnyOrder(new LaneSize(ideas, ALL), new LaneSize(done, 1));

        var page = boards.more(story.anne, board, seen.edges().getFirst());
        assertThat(page.cards()).extracting(CardFace::title).containsExactlyElementsOf(numbered(SHOWN, ALL).toList());
        assertThat(page.size()).isEqualTo(new LaneSize(ideas, ALL));
        assertThat(page.edge()).isNull();
        assertThat(page.from()).isEqualTo(seen.edges().getFirst().order());
    }

    @Test
    void cards_are_shown_beside_the_first_ones_that_a_screen_names_and_the_board_shows() {
        var last = cards.add(story.samira, ideas, List.of(new Title("Louer"))).getFirst();
        var archived = cardsBehindTheEdge().getFirst().id();
        cards.archive(story.samira, archived);
        var elsewhere = boards.create(story.samira, story.fair, new Title("Autre"));
        var other = cards.add(story.samira, lanes.add(story.samira, elsewhere, new Title("Ailleurs")), List.of(new Title("Là-bas"))).getFirst();

        assertThat(boards.beside(story.anne, board, List.of(last, archived, other, CardId.fresh())).cards())
                .extracting(CardFace::title)
                .containsExactly("Louer");
    }

    @Test
    void no_statement_reads_more_of_a_lane_than_is_shown() {
        cards.add(story.samira, done, numbered(0, 3).map(Title::new).toList());
        assertThat(faces.first(board, 7)).hasSize(7 + 3);
    }

    @Test
    void many_lanes_show_fewer_cards_of_each() {
        IntStream.range(0, 18).forEach(number -> lanes.add(story.samira, board, new Title("Liste " + number)));
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
        return boards.more(story.anne, board, boards.snapshot(story.anne, board).edges().getFirst()).cards();
    }

    @Test
    void a_forged_place_is_refused() {
        var other = lanes.add(story.samira, boards.create(story.samira, story.fair, new Title("Autre")), new Title("Ailleurs"));
        var order = boards.snapshot(story.anne, board).edges().getFirst().order();
        Stream.of(new LaneEdge(ideas, "x"), new LaneEdge(ideas, "8000000000000000"), new LaneEdge(other, order), new LaneEdge(LaneId.fresh(), order))
                .forEach(edge -> assertThatThrownBy(() -> boards.more(story.anne, board, edge)).isInstanceOf(Refusal.class));
    }

    private static List<CardFace> in(LaneId lane, List<CardFace> cards) {
        return cards.stream().filter(card -> card.lane().equals(lane)).toList();
    }
}
