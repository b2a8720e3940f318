package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.shared.Refusal;
import org.preau.transfer.ImportReport.Comments;
import org.preau.transfer.ImportReport.Items;
import org.preau.transfer.ImportReport.Shelf;

/** Real exports, when their folder stands beside the project or is named by {@code PREAU_SAMPLES}. */
class TrelloSamplesTest {

    static Path sample(String file) {
        var folder = Stream.of(System.getenv("PREAU_SAMPLES"), "../shared/samples", "../../shared/samples")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "no folder of samples beside the project: set PREAU_SAMPLES");
        return folder.orElseThrow().resolve(file);
    }

    private static Upload upload(String file) throws IOException {
        try (var content = Files.newInputStream(sample(file))) {
            return Exports.file(file, content);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "simple-project,  4, 1,  9,  1, 8,  4, 12,  7, 4, 1",
        "custom-fields,   3, 0,  3,  0, 6,  0,  0,  0, 0, 1",
        "team-kanban,     7, 1, 40,  3, 6,  0,  0,  0, 7, 5",
        "german-project,  7, 0, 58, 23, 6, 11, 23, 12, 3, 3",
        "welcome-2013,    3, 0, 18,  0, 2,  1,  3,  1, 2, 2"
    })
    void keeps_what_the_file_holds(
            String file,
            int lists,
            int closed,
            int cards,
            int archived,
            int labels,
            int checklists,
            int items,
            int done,
            int comments,
            int members)
            throws IOException {
        try (var upload = upload("trello/" + file + ".json");
                var export = TrelloExport.open(upload)) {
            var report = Exports.report(export);

            assertThat(report.lists()).isEqualTo(new Shelf(lists, closed));
            assertThat(report.cards()).isEqualTo(new Shelf(cards, archived));
            assertThat(report.labels()).isEqualTo(labels);
            assertThat(report.checklists()).isEqualTo(checklists);
            assertThat(report.items()).isEqualTo(new Items(items, done));
            assertThat(report.comments()).isEqualTo(new Comments(comments, 0));
            assertThat(report.members()).isEqualTo(members);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "simple-project, 5, 0, 0, 0",
        "custom-fields,  0, 5, 8, 0",
        "team-kanban,    7, 0, 0, 0",
        "german-project, 5, 0, 0, 8",
        "welcome-2013,   2, 0, 0, 0"
    })
    void says_what_it_leaves(String file, int attachments, int fields, int values, int links) throws IOException {
        try (var upload = upload("trello/" + file + ".json");
                var export = TrelloExport.open(upload)) {
            var leftOut = export.leftOut();

            assertThat(leftOut.count(LeftOut.ATTACHMENTS)).isEqualTo(attachments);
            assertThat(leftOut.count(LeftOut.FIELDS)).isEqualTo(fields);
            assertThat(leftOut.count(LeftOut.VALUES)).isEqualTo(values);
            assertThat(leftOut.count(LeftOut.ITEMS_NAMED_AFTER_CARDS)).isEqualTo(links);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "simple-project, 4, 0, 0",
        "custom-fields, 0, 0, 0",
        "team-kanban, 7, 1, 1",
        "german-project, 0, 0, 0",
        "welcome-2013, 1, 0, 0"
    })
    void says_what_it_leaves_of_how_cards_look(String file, int covers, int reminders, int roles) throws IOException {
        try (var upload = upload("trello/" + file + ".json");
                var export = TrelloExport.open(upload)) {
            var leftOut = export.leftOut();

            assertThat(leftOut.count(LeftOut.COVERS)).isEqualTo(covers);
            assertThat(leftOut.count(LeftOut.REMINDERS)).isEqualTo(reminders);
            assertThat(leftOut.count(LeftOut.CARD_ROLES)).isEqualTo(roles);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wekan/small.json, OTHER_TOOL", "wekan/full.json, OTHER_TOOL", "planka/projects.json, OTHER_TOOL",
        "planka/board_10.json, OTHER_TOOL", "kanboard/tasks.csv, TABLE_FILE", "slack/export.zip, ARCHIVE_FILE",
        "editing/clownschool.json.gz, ARCHIVE_FILE", "framadate/dates.csv, TABLE_FILE", "trello/README.md, NOT_JSON",
        "mattermost/export.jsonl, DAMAGED", "mail/evs.jsonl, DAMAGED"
    })
    void refuses_the_files_of_other_tools_by_what_they_are(String file, TransferReason reason) throws IOException {
        try (var upload = upload(file)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> TrelloExport.open(upload)))
                    .extracting(Refusal::reason)
                    .isEqualTo(reason);
        }
    }
}
