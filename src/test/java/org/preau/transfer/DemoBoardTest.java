package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preau.board.BoardDraft.Person;
import org.preau.member.PersonName;
import org.preau.shared.Title;
import org.preau.transfer.ImportReport.Comments;
import org.preau.transfer.ImportReport.Items;
import org.preau.transfer.ImportReport.Shelf;

/** The board the demo imports: what its screens and stories say of it follows from here. */
class DemoBoardTest {

    @Test
    void the_demo_board_is_taken_whole() {
        try (var file = Exports.resource("/demo/rezolutions-trello.json");
                var export = TrelloExport.open(file)) {
            var report = Exports.report(export);

            assertThat(export.draft().title()).isEqualTo(new Title("RéZolutions numériques"));
            assertThat(report.lists()).isEqualTo(new Shelf(6, 1));
            assertThat(report.cards()).isEqualTo(new Shelf(37, 3));
            assertThat(report.labels()).isEqualTo(9);
            assertThat(report.checklists()).isEqualTo(13);
            assertThat(report.items()).isEqualTo(new Items(56, 20));
            assertThat(report.comments()).isEqualTo(new Comments(25, 0));
            assertThat(report.leftOut())
                    .satisfiesExactly(
                            reminders -> assertThat(reminders).startsWith("31 reminders of due dates"),
                            history -> assertThat(history).startsWith("Trello’s journal of changes"));
            assertThat(export.draft().people())
                    .extracting(Person::name)
                    .extracting(PersonName::value)
                    .containsExactly(
                            "Claire Martin",
                            "Samira Djebbar",
                            "Yann Briand",
                            "Nora Kessler",
                            "Paul Tanguy",
                            "Anne Vasseur",
                            "Jean Lefort");
        }
    }
}
