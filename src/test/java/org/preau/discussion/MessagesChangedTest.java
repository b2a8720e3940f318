package org.preau.discussion;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.live.GoldenJson;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** What {@code <preau-timeline>} applies has the very fields that its TypeScript tests read. */
class MessagesChangedTest {

    @Test
    void what_was_said_meanwhile() {
        var samira = new Person(MemberId.fresh(), "Samira Djebbar", "SD", "#7A4BA0", false);
        var said = new MessageView(
                MessageId.fresh(),
                ClientId.fresh(),
                7,
                samira,
                Instant.parse("2026-11-25T15:30:00Z"),
                null,
                false,
                "shown",
                null,
                "<p>Entendu</p>");
        new GoldenJson(JsonMapper.builder().build())
                .sameShape("discussion", "changes", new DiscussionLive.MessagesChanged(13, List.of(said), "Repas du soir"));
    }
}
