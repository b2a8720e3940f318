package org.preau.board;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
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
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Labels labels;

    @Autowired
    Checklists checklists;

    @Autowired
    CardDetails details;

    @Autowired
    Taking taking;

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
        IntStream.range(0, 499)
                .forEach(n -> laneRows.save(
                        new Lane(board, new NewLane(LaneId.fresh(), new Title("Liste " + n)), ranks.next())));

        var last = lanes.add(story.samira, board, new Title("La dernière"));
        refused(() -> lanes.add(story.samira, board, new Title("Une de trop")));
        refused(() -> lanes.restore(story.samira, first));
        refused(() -> {
            cards.archive(story.samira, card);
            cards.restore(story.samira, card);
        });
        assertThatNoException()
                .isThrownBy(() -> lanes.addOnce(story.samira, board, new NewLane(last, new Title("La dernière"))));

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

    @Test
    void a_space_of_100_boards_takes_no_other() {
        IntStream.range(0, 98).forEach(n -> boards.create(story.samira, story.fair, new Title("Tableau " + n)));
        assertThatNoException().isThrownBy(() -> boards.create(story.samira, story.fair, new Title("Le dernier")));
        refused(() -> boards.create(story.samira, story.fair, new Title("Un de trop")));
        refused(() -> taking.take(story.samira, story.fair, new DraftBoard().draft(), new TakingTerms(false, _ -> {})));
        assertThatNoException().isThrownBy(() -> boards.create(story.nora, story.staff, new Title("Un autre espace")));
    }

    @Test
    void a_card_of_1000_lines_to_tick_takes_no_other_until_one_is_struck() {
        var card = card();
        var list = checklists.add(story.samira, card, new Title("Courses"));
        IntStream.range(0, 5).forEach(_ -> checklists.write(story.samira, card, list, Collections.nCopies(200, "x")));
        var other = checklists.add(story.samira, card, new Title("Autres courses"));
        refused(() -> checklists.write(story.samira, card, other, List.of("Une de trop")));

        var struck = checklists.strike(
                story.samira,
                card,
                details.show(story.samira, card)
                        .checklists()
                        .getFirst()
                        .items()
                        .getFirst()
                        .id());
        checklists.write(story.samira, card, other, List.of("La dernière"));
        refused(() -> checklists.bringBack(story.samira, struck));
        var removed = checklists.remove(story.samira, card, other);
        checklists.bringBack(story.samira, struck);
        refused(() -> checklists.bringBack(story.samira, removed));
    }

    @Test
    void a_card_of_100_checklists_takes_no_other() {
        var card = card();
        var first = checklists.add(story.samira, card, new Title("La première"));
        IntStream.range(0, 99).forEach(n -> checklists.add(story.samira, card, new Title("Liste " + n)));
        refused(() -> checklists.add(story.samira, card, new Title("Une de trop")));
        var removed = checklists.remove(story.samira, card, first);
        checklists.add(story.samira, card, new Title("La dernière"));
        refused(() -> checklists.bringBack(story.samira, removed));
    }

    private CardId card() {
        var lane = lanes.add(story.samira, board, new Title("À faire"));
        return cards.add(story.samira, lane, List.of(new Title("Buvette"))).getFirst();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .extracting(thrown -> ((Refusal) thrown).reason().key())
                .asString()
                .endsWith("-full");
    }
}
