package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Reading;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadId;
import org.preau.member.Colour;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A board made by mistake goes with all that is on it, comes back as it was for thirty days, and then is forgotten. */
@PreauTest
class RemovedBoardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Boards boards;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Checklists checklists;

    @Autowired
    Labels labels;

    @Autowired
    DueCards dueCards;

    @Autowired
    CardRefs refsOfCards;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    Making making;

    @Autowired
    Refs refs;

    @Autowired
    Bin bin;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private BoardId board;
    private CardId card;
    private ThreadId thread;

    @BeforeEach
    void a_board_with_a_card_of_which_people_speak() {
        story = teller.tell();
        var plan = boardTeller.tell(story);
        board = plan.id();
        card = plan.card("Louer la sono");
        cards.due(story.samira, card, new Due(DAY, null));
        cards.assign(story.samira, card, story.yann.id(), true);
        cards.label(story.samira, card, labels.create(story.samira, board, "Urgent", Colour.PALETTE.getFirst()), true);
        checklists.write(
                story.samira, card, checklists.add(story.samira, card, new Title("Avant samedi")), List.of("Appeler"));
        details.comment(story.yann, card, ClientId.fresh(), new Markdown("C’est fait"));
        details.comment(story.samira, card, ClientId.fresh(), new Markdown("Merci"));
        thread = details.show(story.yann, card).thread();
    }

    @Test
    @Witness({BoardEvent.BoardRemoved.class, BoardEvent.BoardRestored.class})
    void removed_it_is_nowhere_and_brought_back_it_is_as_it_was() {
        var before = boards.snapshot(story.yann, board);
        assertThat(reading.spacesWithNews(story.yann)).contains(story.fair);

        boards.remove(story.samira, board);
        assertThat(boards.in(story.yann, story.fair)).isEmpty();
        unknown(story.samira, () -> boards.snapshot(story.samira, board));
        unknown(story.yann, () -> details.show(story.yann, card));
        unknown(story.yann, () -> cards.tick(story.yann, card, true));
        unknown(story.yann, () -> messages.page(story.yann, thread, new Stretch.Newest()));
        assertThat(dueCards.of(story.yann, DAY)).isEmpty();
        assertThat(refs.preview(story.yann, Ref.to(Ref.Kind.CARD, card))).isEmpty();
        assertThat(refsOfCards.find(story.yann, "sono", 5)).isEmpty();
        assertThat(refsOfCards.standings(story.yann, List.of(card.value()))).isEmpty();
        assertThat(reading.spacesWithNews(story.yann)).doesNotContain(story.fair);
        assertThat(reading.news(story.yann).threads()).extracting("id").doesNotContain(thread);
        assertThat(making.offers(story.yann, story.fair, Ref.Kind.CARD)).isFalse();
        assertThat(bin.mine(story.samira, story.fair)).extracting(BinLine::name).containsExactly("Fête du printemps");
        invariants.hold();

        bin.bringBack(story.samira, Ref.to(Ref.Kind.BOARD, board));
        assertThat(boards.snapshot(story.yann, board)).isEqualTo(before);
        assertThat(dueCards.of(story.yann, DAY)).hasSize(1);
        assertThat(messages.page(story.yann, thread, new Stretch.Newest()).messages())
                .hasSize(2);
        assertThat(bin.mine(story.samira, story.fair)).isEmpty();
        assertThat(database.queryForList(
                        "SELECT verb FROM activity WHERE ref_id = ? ORDER BY id", String.class, board.toString()))
                .containsSubsequence("BoardCreated", "BoardRemoved", "BoardRestored");
    }

    /** Whether a person is offered the removal of a board. */
    private boolean isOffered(Actor.Member who, BoardId one) {
        return boards.in(who, story.fair).stream().anyMatch(line -> line.id().equals(one) && line.removable());
    }

    @Test
    void whoever_made_it_removes_it_and_brings_it_back_and_so_does_a_lead() {
        var own = boardTeller.tell(story.yann, story.fair).id();
        assertThat(Stream.of(story.yann, story.samira).allMatch(who -> isOffered(who, own)))
                .isTrue();
        assertThat(Stream.of(story.nora, story.paul, story.anne).anyMatch(who -> isOffered(who, own)))
                .isFalse();
        unknown(story.marc, () -> isOffered(story.marc, own));
        refused(SharedReason.NOT_ALLOWED, () -> boards.remove(story.nora, own));
        refused(SharedReason.NOT_ALLOWED, () -> boards.remove(story.yann, board));

        boards.remove(story.yann, own);
        for (var other : List.of(story.nora, story.paul, story.marc)) {
            unknown(other, () -> boards.bringBack(other, own));
        }
        boards.bringBack(story.samira, own);
        boards.remove(story.samira, own);
        boards.bringBack(story.yann, own);
        unknown(story.yann, () -> boards.bringBack(story.yann, own));
        assertThat(boards.in(story.anne, story.fair)).extracting(BoardLine::id).containsExactly(board, own);
    }

    @Test
    void a_board_that_cannot_be_forgotten_keeps_no_other_however_many_cards_are_on_it() {
        var other = boardTeller.tell(story);
        var lane = other.lane("À faire");
        IntStream.range(0, 11)
                .forEach(_ -> other.cards(lane, IntStream.range(0, 100).mapToObj(i -> "Carte " + i)));
        boards.remove(story.samira, board);
        boards.remove(story.samira, other.id());
        database.update(
                "UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE space_id = ?", story.fair.toString());
        database.execute(
                "CREATE TRIGGER held BEFORE DELETE ON lane FOR EACH ROW IF OLD.board_id = '%s' THEN SIGNAL SQLSTATE '45000'; END IF"
                        .formatted(board));
        try {
            bin.purge();
        } finally {
            database.execute("DROP TRIGGER held");
        }
        assertThat(rows("card", "board_id", other.id())).isZero();
        assertThat(rows("card", "board_id", board)).isPositive();
        bin.purge();
        assertThat(rows("card", "board_id", board)).isZero();
    }

    @Test
    void forgotten_after_thirty_days_it_leaves_nothing_behind() {
        var other = boardTeller.tell(story).card("Remercier");
        details.comment(story.yann, other, ClientId.fresh(), new Markdown("Bien sûr"));
        boards.remove(story.samira, board);
        bin.purge();
        assertThat(rows("card", "board_id", board)).isPositive();

        database.update("UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE ref_id = ?", board.toString());
        bin.purge();
        assertThat(rows("board", "id", board)).isZero();
        for (var table : List.of("card", "lane", "label")) {
            assertThat(rows(table, "board_id", board)).as(table).isZero();
        }
        for (var table : List.of("card_label", "card_member", "checklist")) {
            assertThat(rows(table, "card_id", card)).as(table).isZero();
        }
        assertThat(rows("thread", "id", thread)).isZero();
        assertThat(rows("message", "thread_id", thread)).isZero();
        assertThat(rows("read_mark", "thread_id", thread)).isZero();
        assertThat(details.show(story.yann, other).thread()).isNotNull();
        unknown(story.samira, () -> boards.bringBack(story.samira, board));
        invariants.hold();
    }

    private int rows(String table, String column, Object id) {
        return database.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?", Integer.class, id.toString());
    }

    private static void unknown(Actor.Member who, ThrowingCallable act) {
        assertThatThrownBy(act)
                .as("%s", who)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_FOUND));
    }

    private static void refused(SharedReason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
