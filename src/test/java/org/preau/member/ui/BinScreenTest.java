package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadPlaces;
import org.preau.discussion.Threads;
import org.preau.member.Spaces;
import org.preau.poll.AskedPoll;
import org.preau.poll.Polls;
import org.preau.shared.Bin;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** « Corbeille », of somebody who deleted much. */
class BinScreenTest extends ScreenTest {

    private static final int DELETED = Bin.AT_ONCE + 3;

    @Autowired
    Boards boards;

    @Autowired
    Polls polls;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    ThreadPlaces places;

    @Autowired
    Spaces spaces;

    @Autowired
    JdbcTemplate database;

    private BoardId board;

    @BeforeEach
    void samiraDeletedMuchAtOneMoment() {
        board = boards.create(story.samira, story.fair, new Title("Fête du printemps"));
        database.update(
                "INSERT INTO label (id, board_id, name, colour, removed) SELECT UUID(), ?, CONCAT('Étiquette ', seq), '#B4532A', TRUE"
                        + " FROM seq_1_to_1000 WHERE seq <= ?",
                board.toString(),
                DELETED);
        database.update(
                "INSERT INTO bin (ref_id, ref_kind, space_id, member_id, binned_at) SELECT l.id, 'LABEL', ?, ?, NOW(6) FROM label l WHERE l.board_id = ?",
                story.fair.toString(),
                story.samira.id().toString(),
                board.toString());
        enter(story.samira);
        open("s/" + story.fair + "/bin");
    }

    @Test
    void what_was_deleted_earlier_is_one_press_away() {
        assertThat(waysBack()).hasSize(Bin.AT_ONCE);
        test($(Button.class).withText("Ce qui a été supprimé plus tôt").single())
                .click();
        assertThat(waysBack()).hasSize(DELETED);
        assertThat($(Button.class).withText("Ce qui a été supprimé plus tôt").all())
                .isEmpty();
        assertThat($(ListItem.class).all().stream()
                        .map(line -> line.getElement().getTextRecursively()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_brought_back_leaves_the_others_where_they_are() {
        test($(Button.class).withText("Ce qui a été supprimé plus tôt").single())
                .click();
        test(waysBack().getLast()).click();
        assertThat(waysBack()).hasSize(DELETED - 1);
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM label WHERE board_id = ? AND removed = FALSE",
                        Integer.class,
                        board.toString()))
                .isEqualTo(1);
    }

    @Test
    void who_leads_brings_back_what_others_removed_and_nobody_else_does() {
        database.update("DELETE FROM bin");
        var poll = polls.ask(story.yann, story.fair, AskedPoll.DRAFT);
        polls.remove(story.yann, poll);
        var words = threads.open(
                story.yann,
                threads.channels(story.yann, story.fair).getFirst().id(),
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Qui cuisine ?")));
        var second = messages.post(story.yann, words, ClientId.fresh(), new Markdown("Je le dis à Yann seul"));
        messages.delete(story.yann, second);
        var alone = threads.open(
                story.yann,
                threads.channels(story.yann, story.fair).getFirst().id(),
                new Opening(new Title("Je démissionne"), ClientId.fresh(), new Markdown("Voilà")));
        places.remove(story.yann, alone);
        open("s/" + story.fair + "/bin");
        assertThat(waysBack()).as("except what he said").hasSize(1);
        assertThat($(ListItem.class).all().getLast().getElement().getTextRecursively())
                .contains("par Yann Briand");
        enter(story.nora);
        open("s/" + story.fair + "/bin");
        assertThat(waysBack()).as("who takes part").isEmpty();
        enter(story.samira);
        open("s/" + story.fair + "/bin");
        test(waysBack().getFirst()).click();
        assertThat(polls.in(story.yann, story.fair)).hasSize(1);
    }

    @Test
    void in_an_archived_space_it_is_read_and_nothing_comes_back() {
        spaces.archive(story.samira, story.fair);
        open("s/" + story.fair + "/bin");
        assertThat($(ListItem.class).all()).hasSize(Bin.AT_ONCE);
        assertThat(waysBack()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Il est archivé");
        assertThat(waysToSettings()).as("who leads it opens it again there").hasSize(1);
        enter(story.nora);
        open("s/" + story.fair + "/bin");
        assertThat(waysToSettings()).isEmpty();
    }

    private List<Anchor> waysToSettings() {
        return $(Anchor.class).all().stream()
                .filter(way -> way.getHref().endsWith("/settings") && way.hasClassName("icon-way"))
                .toList();
    }

    private List<Button> waysBack() {
        return $(Button.class).withText("Rétablir").all();
    }
}
