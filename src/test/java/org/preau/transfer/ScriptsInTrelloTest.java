package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.BoardSnapshot;
import org.preau.board.Boards;
import org.preau.board.CardDetail;
import org.preau.board.CardDetails;
import org.preau.board.CardFace;
import org.preau.board.LabelFace;
import org.preau.board.LaneFace;
import org.preau.discussion.MessageView;
import org.preau.discussion.Messages;
import org.preau.discussion.Stretch;
import org.preau.shared.Spelling;
import org.preau.shared.text.Scripts;
import org.springframework.beans.factory.annotation.Autowired;

/** S3: whatever an export holds, what becomes HTML of it runs nowhere, and what is a name stays the words it is. */
@PreauTest
@Tag("hostile")
class ScriptsInTrelloTest {

    private static final String[] NAMES =
            Scripts.PAYLOADS.stream().map(Spelling::tidy).toArray(String[]::new);

    @Autowired
    Storyteller teller;

    @Autowired
    Imports imports;

    @Autowired
    Boards boards;

    @Autowired
    CardDetails details;

    @Autowired
    Messages messages;

    @Autowired
    Invariants invariants;

    private Story story;
    private BoardSnapshot board;

    @BeforeEach
    void bring() {
        story = teller.tell();
        try (var upload = Exports.json(ScriptedBoard.json())) {
            var taken = imports.take(story.samira, story.fair, upload, new ImportWishes(true, Locale.FRENCH, _ -> {}));
            board = boards.snapshot(story.samira, taken.board());
        }
    }

    @Test
    void no_text_of_a_board_runs_and_no_name_is_more_than_a_name() {
        assertThat(board.board().title()).isEqualTo(NAMES[0]);
        assertThat(board.lanes()).extracting(LaneFace::title).containsExactly(ScriptedBoard.LANE);
        assertThat(board.cards()).extracting(CardFace::title).containsExactly(NAMES);
        assertThat(board.labels()).extracting(LabelFace::name).contains(NAMES[3]);
        var cards = board.cards().stream()
                .map(card -> details.show(story.samira, card.id()))
                .toList();
        assertThat(cards).allSatisfy(card -> Scripts.assertHarmless(card.html()));
        assertThat(cards).filteredOn(card -> !card.html().isBlank()).hasSizeGreaterThan(NAMES.length / 2);
        assertThat(cards).flatExtracting(CardDetail::checklists).hasSize(NAMES.length);
        assertThat(cards).allSatisfy(card -> assertThat(said(card)).isNotEmpty().allSatisfy(Scripts::assertHarmless));
        invariants.hold();
    }

    private List<String> said(CardDetail card) {
        var thread = Objects.requireNonNull(card.thread());
        return messages.page(story.samira, thread, new Stretch.Newest()).messages().stream()
                .map(MessageView::html)
                .toList();
    }
}
