package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.live.GoldenJson;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code <preau-timeline>} applies has the very fields that its TypeScript tests read. */
class MessagesChangedTest {

    private static final Person SAMIRA = new Person(MemberId.fresh(), "Samira Djebbar", "SD", "#7A4BA0", false);

    @Test
    void what_was_said_meanwhile() {
        var said = new MessageView(
                MessageId.fresh(),
                ClientId.fresh(),
                7,
                SAMIRA,
                Instant.parse("2026-11-25T15:30:00Z"),
                null,
                false,
                "shown",
                null,
                "<p>Entendu</p>");
        new GoldenJson(JsonMapper.builder().build())
                .sameShape(
                        "discussion",
                        "changes",
                        new DiscussionLive.MessagesChanged(13, List.of(said), "Repas du soir"));
    }

    /** It is told to everybody who has the space open, whether they look at the thread or not. */
    @Test
    void a_line_of_the_list_says_what_is_drawn_of_it() {
        var line = new ThreadLine(
                ThreadId.fresh(),
                SpaceId.fresh(),
                ChannelId.fresh(),
                null,
                "Repas du soir",
                null,
                Instant.EPOCH,
                7,
                SAMIRA,
                "Entendu");
        var told = JsonMapper.builder().build().<JsonNode>valueToTree(line);
        assertThat(told.propertyNames()).containsExactly("id", "title", "at", "seq", "author", "excerpt");
        assertThat(told.path("author").propertyNames()).containsExactly("id", "name");
    }
}
