package org.preau.transfer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.board.Neighbours;
import org.preau.member.Person;
import org.preau.transfer.BoardPreview;
import org.preau.transfer.ImportReport;

/** What is asked before a board of another tool is taken: nothing has happened yet, and only what is true is said of people. */
class PreviewPartTest extends ScreenTest {

    @BeforeEach
    void samiraLooks() {
        enter(story.samira);
        open("s/" + story.fair + "/board");
    }

    @Test
    void what_will_be_left_out_is_said_as_what_will_be() {
        assertThat(words(preview(0, 0))).contains("Ce qui ne sera pas repris");
    }

    @Test
    void other_people_are_told_of_only_where_some_were_named_before() {
        assertThat(words(preview(0, 3)))
                .contains("3 personnes du tableau seront inscrites")
                .doesNotContain("autres personnes");
        assertThat(words(preview(2, 3))).contains("Les 3 autres personnes du tableau seront inscrites");
        assertThat(words(preview(2, 0))).contains("Personne ne sera prévenu").doesNotContain("inscrites");
        assertThat(words(preview(0, 0))).contains("Personne ne sera prévenu").doesNotContain("inscrites");
    }

    @Test
    void whoever_says_that_they_are_not_these_members_reads_that_all_are_written_down() {
        var part = part(preview(2, 0));
        $(Checkbox.class).from(part).single().setValue(false);
        assertThat(part.getElement().getTextRecursively()).contains("Toutes seront inscrites par leur nom");
    }

    @Test
    void a_file_that_is_older_than_what_was_taken_says_so_before_it_brings_back_former_words() {
        var fresh = preview(0, 0);
        var there = new Neighbours(
                "Jardin",
                null,
                1,
                new Neighbours.Older(Instant.parse("2026-11-20T10:00:00Z"), Instant.parse("2026-11-28T10:00:00Z")));
        var older = new BoardPreview(fresh.title(), fresh.holds(), fresh.recognised(), fresh.others(), there);
        assertThat(words(older)).contains("plus ancien que le dernier importé", "2026-11-20", "2026-11-28");
        assertThat(words(fresh)).doesNotContain("plus ancien");
    }

    private static String words(BoardPreview preview) {
        return part(preview).getElement().getTextRecursively();
    }

    private static PreviewPart part(BoardPreview preview) {
        var part = new PreviewPart(preview, moment -> moment.toString().substring(0, 10));
        UI.getCurrent().add(part);
        return part;
    }

    private static BoardPreview preview(int recognised, int others) {
        var found = IntStream.range(0, recognised)
                .mapToObj(number -> new BoardPreview.Recognised("Nom " + number, Person.guest("Nom")))
                .toList();
        var none = new ImportReport.Shelf(0, 0);
        var holds = new ImportReport(
                none,
                none,
                0,
                0,
                new ImportReport.Items(0, 0),
                new ImportReport.Comments(0, 0),
                0,
                0,
                0,
                0,
                List.of("1 vote ne sera pas repris."));
        return new BoardPreview("Jardin", holds, found, others, new Neighbours(null, null, 0));
    }
}
