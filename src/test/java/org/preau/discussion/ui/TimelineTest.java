package org.preau.discussion.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.discussion.ClientId;
import org.preau.discussion.MessageId;
import org.preau.discussion.MessageView;
import org.preau.discussion.Messages;
import org.preau.discussion.ThreadId;
import org.preau.live.GoldenJson;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** The records that go to {@code <preau-timeline>} have the very fields that its TypeScript tests read. */
class TimelineTest {

    private static final UUID ID = UUID.fromString("0193b0c1-0000-7000-8000-000000000001");
    private static final Person CLAIRE = new Person(new MemberId(ID), "Claire Martin", "CM", "#B4532A", false);
    private static final Instant AT = Instant.parse("2026-11-25T15:02:00Z");

    private final GoldenJson golden = new GoldenJson(JsonMapper.builder().build());

    @Test
    void a_thread_as_a_fresh_screen_is_given_it() {
        golden.sameShape(
                "discussion",
                "state",
                new Timeline.State(
                        ID.toString(),
                        "Repas du soir",
                        CLAIRE,
                        new Timeline.May(true, false, true, List.of("card", "poll", "document")),
                        4,
                        new Timeline.Page(List.of(said(null, null), said(AT, "Hors sujet"), taken()), true, true, 3),
                        12,
                        Messages.LONGEST_REASON,
                        Map.of(),
                        "fr"));
    }

    @Test
    void what_was_being_written_in_a_thread_that_went() {
        golden.sameShape("discussion", "left", new LeftWords.State(new MemberId(ID), new ThreadId(ID), Map.of()));
    }

    private static MessageView said(Instant edited, String reason) {
        return message(new ClientId(ID), edited, reason);
    }

    private static MessageView taken() {
        return message(null, null, null);
    }

    private static MessageView message(ClientId clientId, Instant edited, String reason) {
        return new MessageView(
                new MessageId(ID),
                clientId,
                1,
                CLAIRE,
                AT,
                edited,
                edited != null,
                reason == null ? "shown" : "hidden",
                reason,
                "<p>Bonjour</p>");
    }
}
