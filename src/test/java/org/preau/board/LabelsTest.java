package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.member.Colour;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A label goes from every card at once, and comes back to the same ones. */
@PreauTest
@Transactional
class LabelsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Boards boards;

    @Autowired
    Cards cards;

    @Autowired
    Labels labels;

    @Autowired
    BinnedLabels binned;

    @Autowired
    Bin bin;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    @PersistenceContext
    EntityManager entities;

    private Story story;
    private BoardId board;
    private LabelId urgent;

    @BeforeEach
    void a_card_is_urgent() {
        story = teller.tell();
        var plan = boardTeller.tell(story);
        board = plan.id();
        var card = plan.card("Réserver la salle");
        urgent = labels.create(story.yann, board, "Urgent", Colour.PALETTE.getFirst());
        flush();
        cards.label(story.yann, card, urgent, true);
        flush();
    }

    @Test
    @Witness({BoardEvent.LabelRemoved.class, BoardEvent.LabelRestored.class})
    void removed_it_is_on_no_card_and_brought_back_it_is_on_the_same() {
        labels.remove(story.yann, board, urgent);
        flush();
        assertThat(labels.on(story.samira, board)).isEmpty();
        assertThat(onTheCard()).isEmpty();
        assertThat(bin.mine(story.yann, story.fair)).extracting(BinLine::name).containsExactly("Urgent");
        assertThatThrownBy(() -> labels.bringBack(story.paul, urgent)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> labels.bringBack(story.marc, urgent)).isInstanceOf(Refusal.class);

        labels.bringBack(story.yann, urgent);
        flush();
        assertThat(onTheCard()).containsExactly(urgent);
        assertThat(bin.mine(story.yann, story.fair)).isEmpty();
    }

    @Test
    void nobody_describes_it_over_what_they_did_not_see() {
        var seen = labels.on(story.samira, board).getFirst();
        var pressing = new LabelFace(urgent, "Pressé", "#2F6DA8");
        labels.describe(story.samira, board, seen, pressing);
        flush();
        var late = new LabelFace(urgent, "À faire vite", seen.colour());
        assertThatThrownBy(() -> labels.describe(story.yann, board, seen, late))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        assertThat(labels.on(story.samira, board)).containsExactly(pressing);

        labels.describe(story.yann, board, seen, pressing);
        labels.describe(story.yann, board, pressing, late);
        flush();
        assertThat(labels.on(story.samira, board)).containsExactly(late);
    }

    @Test
    void forgotten_after_thirty_days_it_leaves_the_cards_too() {
        labels.remove(story.yann, board, urgent);
        flush();
        database.update("UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE ref_id = ?", urgent.toString());
        bin.purge();
        flush();

        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM card_label WHERE label_id = ?", Integer.class, urgent.toString()))
                .isZero();
        assertThatThrownBy(() -> labels.bringBack(story.yann, urgent)).isInstanceOf(Refusal.class);
        invariants.hold();
    }

    @Test
    void taken_out_in_that_very_moment_it_stays_on_its_card() {
        binned.forget(List.of(urgent.value()));
        flush();
        assertThat(onTheCard()).containsExactly(urgent);
    }

    private List<LabelId> onTheCard() {
        return boards.snapshot(story.samira, board).cards().getFirst().labels();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
