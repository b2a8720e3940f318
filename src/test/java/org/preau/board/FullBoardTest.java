package org.preau.board;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Colour;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A board holds no more lists and labels by hand than an import may bring. */
@PreauTest
@Transactional
class FullBoardTest {

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Labels labels;

    @Autowired
    LaneRepository laneRows;

    @Autowired
    LabelRepository labelRows;

    Story story;
    BoardId board;

    @BeforeEach
    void aBoard() {
        story = teller.tell();
        board = boardTeller.tell(story).id();
    }

    @Test
    void a_board_of_500_open_lists_takes_no_other_until_one_is_archived() {
        var first = lanes.add(story.samira, board, new Title("À faire"));
        var card = cards.add(story.samira, first, List.of(new Title("Louer"))).getFirst();
        lanes.archive(story.samira, first);
        var rank = laneRows.lastRank(board);
        var ranks = Places.last(rank, 499).iterator();
        IntStream.range(0, 499).forEach(n -> laneRows.save(new Lane(board, new NewLane(LaneId.fresh(), new Title("Liste " + n)), ranks.next())));

        var last = lanes.add(story.samira, board, new Title("La dernière"));
        refused(() -> lanes.add(story.samira, board, new Title("Une de trop")));
        refused(() -> lanes.restore(story.samira, first));
        refused(() -> {
            cards.archive(story.samira, card);
            cards.restore(story.samira, card);
        });
        assertThatNoException().isThrownBy(() -> lanes.addOnce(story.samira, board, new NewLane(last, new Title("La dernière"))));

        lanes.archive(story.samira, last);
        assertThatNoException().isThrownBy(() -> lanes.restore(story.samira, first));
    }

    @Test
    void a_board_of_1000_labels_takes_no_other_until_one_is_removed() {
        var colour = new Colour("#B03A2E");
        var removed = labels.create(story.samira, board, "Urgent", colour);
        labels.remove(story.samira, board, removed);
        IntStream.range(0, 999).forEach(n -> labelRows.save(new Label(board, "n° " + n, colour)));

        var last = labels.create(story.samira, board, "La dernière", colour);
        refused(() -> labels.create(story.samira, board, "Une de trop", colour));
        refused(() -> labels.bringBack(story.samira, removed));

        labels.remove(story.samira, board, last);
        assertThatNoException().isThrownBy(() -> labels.bringBack(story.samira, removed));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).extracting(thrown -> ((Refusal) thrown).reason().key()).asString().endsWith("-full");
    }
}
