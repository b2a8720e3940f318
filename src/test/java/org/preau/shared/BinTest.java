package org.preau.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.board.Boards;
import org.preau.board.LabelId;
import org.preau.board.Labels;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.member.Colour;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bin of all kinds: what has its time over leaves it, whatever becomes of the others. */
@PreauTest
class BinTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Boards boards;

    @Autowired
    Labels labels;

    @Autowired
    Documents documents;

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    Bin bin;

    @Autowired
    BinPurge purge;

    @Autowired
    List<BinSource> sources;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private LabelId label;
    private DocumentId document;

    @BeforeEach
    void a_label_and_a_document_have_been_there_for_a_month() {
        story = teller.tell();
        var board = boards.create(story.samira, story.fair, new Title("Fête du printemps"));
        label = labels.create(story.samira, board, "Urgent", Colour.PALETTE.getFirst());
        document = documents.create(story.samira, story.fair, new Title("Programme"), FirstText.blank());
        var event = events.create(
                story.samira,
                story.fair,
                EventDraft.of(new Title("Fête"), When.wholeDay(LocalDate.of(2089, 6, 3)), ZoneId.of("Europe/Paris")));
        events.link(story.samira, event, Ref.to(Ref.Kind.DOCUMENT, document));
        making.link(story.samira, Ref.to(Ref.Kind.EVENT, event), Ref.to(Ref.Kind.DOCUMENT, document));
        labels.remove(story.samira, board, label);
        documents.remove(story.samira, document);
        database.update(
                "UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE space_id = ?", story.fair.toString());
    }

    @Test
    void a_kind_that_cannot_be_forgotten_keeps_no_other() {
        try (var _ = FullDisk.toTheBrim(database, "label")) {
            bin.purge();
            assertThat(left()).containsExactly(label.toString());
        }
        bin.purge();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_pointed_at_a_forgotten_thing_is_forgotten_too() {
        bin.purge();
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM event_ref WHERE ref_id = ?", Integer.class, document.toString()))
                .isZero();
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM origin WHERE made_id = ?", Integer.class, document.toString()))
                .isZero();
    }

    /** The hour's work began before. */
    @Test
    void what_was_taken_out_and_removed_again_meanwhile_has_its_time_before_it() {
        var limit = clock.instant().minus(Bin.KEPT);
        var due = purge.due(Ref.Kind.DOCUMENT, limit);
        assertThat(due).contains(document.value());
        documents.bringBack(story.samira, document);
        documents.remove(story.samira, document);
        purge.forget(
                sources.stream()
                        .filter(source -> source.kind() == Ref.Kind.DOCUMENT)
                        .findFirst()
                        .orElseThrow(),
                due,
                limit);
        assertThat(left()).contains(document.toString());
        documents.bringBack(story.samira, document);
    }

    private List<String> left() {
        return database.queryForList("SELECT ref_id FROM bin WHERE space_id = ?", String.class, story.fair.toString());
    }
}
