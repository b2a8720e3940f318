package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.BoardId;
import org.preau.board.BoardSnapshot;
import org.preau.board.Boards;
import org.preau.board.CardFace;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.LaneFace;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** R8: many people move the cards and lanes of one board at once. */
@PreauTest
class CrowdedBoardTest {

    private static final int PEOPLE = 16;

    @Autowired
    Storyteller teller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Invariants invariants;

    Story story;
    BoardId board;
    List<LaneId> columns;
    List<CardId> all;

    @BeforeEach
    void aBoardOfFourLanes() {
        story = teller.tell();
        board = boards.create(story.samira, story.fair, new Title("Fête du printemps"));
        columns =
                numbered(4).map(title -> lanes.add(story.samira, board, title)).toList();
        all = columns.stream()
                .flatMap(lane -> cards.add(story.samira, lane, numbered(10).toList()).stream())
                .toList();
    }

    private static Stream<Title> numbered(int size) {
        return IntStream.range(0, size).mapToObj(number -> new Title("n° " + number));
    }

    @Test
    @Tag("hostile")
    void sixteen_people_lose_and_double_nothing() {
        crowdMoves(20);
    }

    @Test
    @Tag("soak")
    void sixteen_people_go_on_for_a_thousand_moves_each() {
        crowdMoves(1_000);
    }

    private void crowdMoves(int each) {
        var before = boards.snapshot(story.samira, board);
        var thrown = Crowd.act(Crowd.of(PEOPLE, number -> move(new Random(number), each)));
        var after = boards.snapshot(story.samira, board);

        assertThat(thrown).as("what reached a caller").isEmpty();
        assertThat(titles(after)).isEqualTo(titles(before));
        assertThat(after.cards().stream().map(CardFace::id)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(after.lanes().stream().map(LaneFace::id)).containsExactlyInAnyOrderElementsOf(columns);
        assertThat(after.lanes())
                .extracting(LaneFace::order)
                .doesNotHaveDuplicates()
                .isSorted();
        columns.forEach(
                lane -> assertThat(orders(after, lane)).doesNotHaveDuplicates().isSorted());
        invariants.hold();
    }

    private void move(Random dice, int times) {
        for (var i = 0; i < times; i++) {
            if (dice.nextInt(8) == 0) {
                lanes.move(story.samira, any(dice, columns), dice.nextBoolean() ? null : any(dice, columns));
            } else {
                cards.move(story.yann, any(dice, all), any(dice, columns), dice.nextBoolean() ? null : any(dice, all));
            }
        }
    }

    private static <T> T any(Random dice, List<T> things) {
        return things.get(dice.nextInt(things.size()));
    }

    private static List<String> titles(BoardSnapshot board) {
        return board.cards().stream().map(CardFace::title).sorted().toList();
    }

    private static List<String> orders(BoardSnapshot board, LaneId lane) {
        return board.cards().stream()
                .filter(card -> card.lane().equals(lane))
                .map(CardFace::order)
                .toList();
    }
}
