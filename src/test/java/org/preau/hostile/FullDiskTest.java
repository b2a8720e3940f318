package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.Invariants;
import org.preau.ScreenTest;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.poll.AskedPoll;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** R4: a disk with no room left is told as what it is by every tool, to the very element that wished; what is kept is read, and all resumes. */
class FullDiskTest extends ScreenTest {

    private static final String NO_ROOM = "n’a plus de place pour écrire";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Threads threads;

    @Autowired
    Polls polls;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    private BoardId board;
    private LaneId lane;
    private ThreadId thread;
    private PollId poll;

    @BeforeEach
    void something_to_write_in() {
        board = boards.create(story.samira, story.fair, new Title("Fête"));
        lane = lanes.add(story.samira, board, new Title("À faire"));
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        thread = threads.open(
                story.samira, general, new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Bonjour")));
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        enter(story.samira);
    }

    @Test
    void a_message_goes_back_to_the_field_and_leaves_again_later() {
        open("s/" + story.fair + "/t/" + thread);
        var said = Map.of("clientId", UUID.randomUUID().toString(), "text", "Qui vient ?", "again", false);
        try (var _ = FullDisk.under(database, "message")) {
            wish("message-send", said);
            assertThat(told())
                    .anyMatch(call -> call.contains(NO_ROOM) && call.contains(String.valueOf(said.get("clientId"))));
            open("s/" + story.fair + "/t/" + thread);
            assertThat(told()).anyMatch(call -> call.contains("Bonjour"));
        }
        wish("message-send", said);
        assertThat(told()).noneMatch(call -> call.contains(NO_ROOM));
        assertThat(database.queryForList("SELECT id FROM message WHERE thread_id = ?", String.class, thread.toString()))
                .hasSize(2);
        invariants.hold();
    }

    @Test
    void a_card_goes_back_to_the_field() {
        open("s/" + story.fair + "/board/" + board);
        var id = UUID.randomUUID().toString();
        var wished = Map.of("lane", lane.toString(), "cards", List.of(Map.of("id", id, "title", "Louer")));
        try (var _ = FullDisk.under(database, "card")) {
            wish("card-add", wished);
            assertThat(told()).anyMatch(call -> call.contains(NO_ROOM) && call.contains(id));
        }
        wish("card-add", wished);
        assertThat(boards.snapshot(story.samira, board).cards()).hasSize(1);
    }

    @Test
    void answers_to_a_poll_stay_as_they_were_chosen() {
        open("s/" + story.fair + "/polls/" + poll);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id().toString();
        var said = Map.of("clientId", "1", "answers", Map.of(date, "y"), "remark", "", "before", Sheet.UNSEEN);
        try (var _ = FullDisk.under(database, "poll_answer", "poll_participant")) {
            wish("answers-send", said);
            assertThat(told()).anyMatch(call -> call.contains(NO_ROOM) && call.contains("refused"));
        }
        wish("answers-send", said);
        assertThat(polls.snapshot(story.samira, poll).participants()).anyMatch(person -> person.answered());
    }

    private static void wish(String verb, Map<String, ?> detail) {
        Ears.of(UI.getCurrent()).stream()
                .filter(ear -> ear.verb().equals(verb))
                .findFirst()
                .orElseThrow()
                .hear(JSON.valueToTree(detail));
    }

    /** What the page is told to call. */
    private static List<String> told() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression()
                        + call.getInvocation().getParameters())
                .toList();
    }
}
