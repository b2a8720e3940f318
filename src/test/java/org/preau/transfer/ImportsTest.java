package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.Boards;
import org.preau.board.Neighbours;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of Trello brought into a space: shown, taken, taken again, or refused without a trace. */
@PreauTest
class ImportsTest {

    private static final ImportWishes WISHES = new ImportWishes(true, Locale.FRENCH, _ -> {});

    @Autowired
    Storyteller teller;

    @Autowired
    Imports imports;

    @Autowired
    ImportTrial trial;

    @Autowired
    Boards boards;

    @Autowired
    Invariants invariants;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @Test
    void a_preview_shows_what_would_be_taken_and_changes_nothing() {
        try (var upload = Exports.resource("/demo/rezolutions-trello.json")) {
            var preview = imports.preview(story.samira, story.fair, upload, Locale.FRENCH);

            assertThat(preview.title()).isEqualTo("RéZolutions numériques");
            assertThat(preview.recognised())
                    .extracting(BoardPreview.Recognised::name)
                    .containsExactly(
                            "Anne Vasseur",
                            "Claire Martin",
                            "Jean Lefort",
                            "Nora Kessler",
                            "Paul Tanguy",
                            "Samira Djebbar",
                            "Yann Briand");
            assertThat(preview.neighbours()).isEqualTo(new Neighbours(null, null, 0));
            assertThat(preview.others()).isZero();
            assertThat(preview.holds().leftOut())
                    .satisfiesExactly(
                            reminders -> assertThat(reminders).isEqualTo("31 rappels d’échéance ne seront pas repris."),
                            history -> assertThat(history)
                                    .startsWith("Le journal des changements")
                                    .contains("ne sera pas repris"));
            assertThat(boards.in(story.samira, story.fair)).isEmpty();

            var report = imports.take(story.samira, story.fair, upload, WISHES).report();
            assertThat(counts(List.of(report))).isEqualTo(counts(List.of(preview.holds())));
            assertThat(report.leftOut()).hasSize(2).first().isEqualTo("31 rappels d’échéance n’ont pas été repris.");
            assertThat(imports.take(story.samira, story.fair, upload, WISHES).report())
                    .isEqualTo(report);
            assertThat(boards.in(story.samira, story.fair)).hasSize(1);
            invariants.hold();
        }
    }

    @Test
    void a_preview_says_whether_a_board_is_known_or_one_more() {
        boards.create(story.samira, story.fair, new Title("Buvette"));
        try (var upload = Exports.resource("/demo/rezolutions-trello.json")) {
            assertThat(neighbours(upload)).isEqualTo(new Neighbours(null, null, 1));
            var taken = imports.take(story.samira, story.fair, upload, WISHES).board();
            boards.rename(story.samira, taken, Renaming.to(new Title("RéZo")));
            assertThat(neighbours(upload)).isEqualTo(new Neighbours("RéZo", null, 2));
        }
    }

    @Test
    void whoever_an_import_has_met_is_neither_taken_for_a_member_nor_written_down_again() {
        var board = """
                {"name": "Jardin", "lists": [{"id": "656e0a00aaaaaaaaaaaaa201", "name": "A"}], "cards": [], "members": [
                  {"id": "656e0a00aaaaaaaaaaaaa701", "fullName": "Anne Vasseur"}, {"id": "656e0a00aaaaaaaaaaaaa702", "fullName": "Ghislaine Partie"}]}""";
        try (var upload = Exports.json(board)) {
            var before = imports.preview(story.samira, story.fair, upload, Locale.FRENCH);
            assertThat(before.recognised())
                    .extracting(BoardPreview.Recognised::name)
                    .containsExactly("Anne Vasseur");
            assertThat(before.others()).isOne();
            imports.take(story.samira, story.fair, upload, WISHES);

            var after = imports.preview(story.samira, story.fair, upload, Locale.FRENCH);
            assertThat(after.recognised()).isEmpty();
            assertThat(after.others()).isZero();
        }
    }

    /** All of a report but its sentences, which speak of what will be before, and after of what was. */
    private static List<List<Object>> counts(List<ImportReport> reports) {
        return reports.stream()
                .map(report -> List.<Object>of(
                        report.lists(),
                        report.cards(),
                        report.labels(),
                        report.checklists(),
                        report.items(),
                        report.comments(),
                        report.members()))
                .toList();
    }

    private Neighbours neighbours(Upload upload) {
        return imports.preview(story.samira, story.fair, upload, Locale.FRENCH).neighbours();
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple-project", "custom-fields", "team-kanban", "german-project", "welcome-2013"})
    void what_is_stored_is_what_the_file_holds(String file) throws IOException {
        var sample = TrelloSamplesTest.sample("trello/" + file + ".json");
        try (var upload = Exports.file(file, Files.newInputStream(sample));
                var kept = trial.run(sample)) {
            var preview = imports.preview(story.samira, story.fair, upload, Locale.getDefault());

            assertThat(counts(kept.toList())).isEqualTo(counts(List.of(preview.holds())));
            invariants.hold();
        }
    }

    @Test
    void progress_ends_at_the_last_card() {
        var steps = new ArrayList<Integer>();
        try (var upload = Exports.resource("/demo/rezolutions-trello.json")) {
            imports.take(story.samira, story.fair, upload, new ImportWishes(true, Locale.FRENCH, steps::add));
        }
        assertThat(steps).isSorted().endsWith(40);
    }

    @Test
    void an_import_given_up_in_the_middle_leaves_nothing() {
        var givenUp = new ImportWishes(true, Locale.FRENCH, _ -> {
            throw new Refusal(TransferReason.GIVEN_UP);
        });
        try (var upload = Exports.resource("/demo/rezolutions-trello.json")) {
            assertThatThrownBy(() -> imports.take(story.samira, story.fair, upload, givenUp))
                    .isInstanceOf(Refusal.class);
            assertThat(boards.in(story.samira, story.fair)).isEmpty();

            assertThat(imports.take(story.samira, story.fair, upload, WISHES)
                            .report()
                            .cards()
                            .open())
                    .isEqualTo(37);
        }
        invariants.hold();
    }

    @Test
    void who_may_not_take_a_board_is_refused_before_the_file_is_read() {
        try (var upload = Exports.json("no board at all")) {
            refused(SharedReason.NOT_ALLOWED, story.yann, upload);
            refused(SharedReason.NOT_FOUND, story.marc, upload);
            refused(TransferReason.NOT_JSON, story.samira, upload);
        }
        assertThat(boards.in(story.samira, story.fair)).isEmpty();
    }

    private void refused(Refusal.Reason reason, Actor.Member actor, Upload upload) {
        assertThatThrownBy(() -> imports.preview(actor, story.fair, upload, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertThatThrownBy(() -> imports.take(actor, story.fair, upload, WISHES))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void two_people_who_import_one_board_together_keep_one() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var upload = Exports.resource("/demo/rezolutions-trello.json")) {
            var reports = people.invokeAll(List.of(
                    () -> imports.take(story.samira, story.fair, upload, WISHES),
                    () -> imports.take(story.samira, story.fair, upload, WISHES)));
            assertThat(reports.getFirst().get()).isEqualTo(reports.getLast().get());
        }
        assertThat(boards.in(story.samira, story.fair)).hasSize(1);
        invariants.hold();
    }

    @Test
    void not_even_a_crash_could_leave_an_upload_behind() throws IOException {
        try (var upload = Exports.json("{}")) {
            assertThat(upload.content().size()).isEqualTo(2);
            assertThat(Exports.nothingIsLeft()).isTrue();
        }
    }
}
