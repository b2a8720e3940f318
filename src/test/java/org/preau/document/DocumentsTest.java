package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.StatementCounter.statements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.PlainText;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Documents are listed, found by their title, renamed, removed and brought back, each as far as the seat allows. */
@PreauTest
@Transactional
class DocumentsTest {

    private static final Title TITLE = new Title("Compte rendu du conseil");

    @Autowired
    Storyteller teller;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Chronicle chronicle;

    @Autowired
    BinnedDocuments binned;

    @Autowired
    Refs refs;

    @Autowired
    Bin bin;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private DocumentId document;

    @BeforeEach
    void begin() {
        story = teller.tell();
        document = documents.create(story.yann, story.fair, TITLE, Template.MINUTES.in(Locale.FRENCH));
        teller.pause();
    }

    @Test
    void a_template_is_its_first_text() {
        var text = PlainText.of(chronicle.shownAt(document, 1));
        assertThat(text)
                .contains("Présents, représentés, excusés")
                .contains("Quorum")
                .contains("Prochaine réunion")
                .doesNotContain("**", "[ ]", "| ---");
        assertThat(chronicle.shownAt(document, 1).content())
                .extracting(node -> node.type())
                .contains("heading", "table", "taskList", "bulletList");
        assertThat(Template.MINUTES.in(Locale.ENGLISH).markdown()).contains("Any other business");
    }

    @Test
    void minutes_begin_with_what_the_meeting_knows_and_never_name_a_part_twice() {
        var points = "## 1. Budget\n\n## 2. questions diverses";
        var known = Map.of(
                "opening", "**Conseil** · jeudi", "present", "Anne, {excused}", "unsaid", "\n- Sans réponse : Paul");
        var text = Template.minutesOf(points, known, Locale.FRENCH).markdown();
        assertThat(text)
                .startsWith("**Conseil** · jeudi\n")
                .contains("- Présents\u00a0: Anne, {excused}\n", "- Excusés\u00a0: \n- Sans réponse : Paul\n", points)
                .doesNotContain("Instance, date", "Questions diverses");
        assertThat(Template.minutesOf("## 1. Budget", Map.of(), Locale.FRENCH).markdown())
                .contains("Instance, date", "## Questions diverses\n\n## Actions")
                .doesNotContain("{");
        assertThat(Template.MINUTES.in(Locale.ENGLISH).markdown())
                .contains("## Any other business\n\n## Actions")
                .doesNotContain("{");
    }

    @Test
    void it_is_listed_and_found_where_it_may_be_read() {
        var ref = Ref.to(Ref.Kind.DOCUMENT, document);
        assertThat(documents.in(story.paul, story.fair))
                .extracting(DocumentLine::title)
                .containsExactly(TITLE.value());
        assertThat(refs.find(story.paul, "conseil", Ref.Kind.DOCUMENT::equals, 5))
                .extracting(RefSource.Preview::title)
                .containsExactly(TITLE.value());
        assertThat(refs.find(story.marc, "conseil", Ref.Kind.DOCUMENT::equals, 5))
                .isEmpty();
        assertThat(refs.preview(story.marc, ref)).isEmpty();
        assertThat(refs.preview(story.paul, ref)).isPresent();
    }

    @Test
    void who_began_it_removes_it_and_brings_it_back() {
        assertThatThrownBy(() -> documents.remove(story.nora, document))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_ALLOWED));
        documents.remove(story.yann, document);
        teller.pause();
        assertThat(documents.in(story.yann, story.fair)).isEmpty();
        assertThat(bin.mine(story.yann, story.fair)).extracting(BinLine::name).contains(TITLE.value());
        bin.bringBack(story.yann, Ref.to(Ref.Kind.DOCUMENT, document));
        teller.pause();
        assertThat(documents.in(story.yann, story.fair)).hasSize(1);
        invariants.hold();
    }

    @Test
    void a_lead_brings_back_what_another_removed_and_whoever_only_writes_does_not() {
        documents.remove(story.yann, document);
        teller.pause();
        Stream.of(story.nora, story.paul, story.claire, story.marc)
                .forEach(other -> assertThatThrownBy(() -> documents.bringBack(other, document))
                        .isInstanceOf(Refusal.class));
        assertThat(bin.mine(story.nora, story.fair)).isEmpty();
        documents.bringBack(story.samira, document);
        assertThat(documents.in(story.paul, story.fair)).hasSize(1);
    }

    @Test
    void the_list_says_who_may_remove_what() {
        documents.create(story.nora, story.fair, new Title("Budget"), FirstText.blank());
        teller.pause();
        assertThat(removable(story.samira)).containsExactlyInAnyOrder(TITLE.value(), "Budget");
        assertThat(removable(story.yann)).containsExactly(TITLE.value());
        assertThat(removable(story.paul)).isEmpty();
        assertThat(removable(story.claire)).isEmpty();
    }

    private List<String> removable(Actor actor) {
        return documents.in(actor, story.fair).stream()
                .filter(DocumentLine::mayRemove)
                .map(DocumentLine::title)
                .toList();
    }

    @Test
    void after_thirty_days_in_the_bin_nothing_of_it_is_left() {
        documents.remove(story.yann, document);
        teller.pause();
        bin.purge();
        assertThat(kept()).isOne();
        database.update("UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE ref_id = ?", document.toString());
        bin.purge();
        assertThat(kept()).isZero();
        assertThat(bin.mine(story.yann, story.fair)).isEmpty();
        assertThatThrownBy(() -> documents.bringBack(story.samira, document)).isInstanceOf(Refusal.class);
        invariants.hold();
    }

    private long kept() {
        return database.queryForObject(
                "SELECT COUNT(*) FROM document_edit WHERE document_id = ?", Long.class, document.toString());
    }

    @Test
    void taken_out_in_that_very_moment_it_is_not_forgotten() {
        binned.forget(List.of(document.value()));
        assertThat(documents.open(story.yann, document).title()).isNotEmpty();
        assertThat(kept()).isPositive();
    }

    @Test
    void a_long_log_is_forgotten_a_few_edits_at_a_time() {
        database.update(
                "INSERT INTO document_edit (document_id, seq, written_at, content) SELECT document_id, n.seq, written_at, X'0000'"
                        + " FROM document_edit, seq_2_to_20000 n WHERE document_id = ? AND document_edit.seq = 1",
                document.toString());
        assertThat(binned.atOnce()).isOne();
        assertThat(statements(() -> chronicle.forget(List.of(document)))).isGreaterThan(150);
        assertThat(kept()).isZero();
    }

    @Test
    void forgotten_it_leaves_nothing() {
        versions.name(story.yann, document, new Title("Avant"));
        documents.remove(story.yann, document);
        teller.pause();
        chronicle.forget(List.of(document));
        for (var table :
                List.of("document", "document_edit", "document_client", "document_version", "document_checkpoint")) {
            var id = table.equals("document") ? "id" : "document_id";
            assertThat(database.queryForObject(
                            "SELECT COUNT(*) FROM %s WHERE %s = ?".formatted(table, id),
                            Long.class,
                            document.toString()))
                    .isZero();
        }
    }
}
