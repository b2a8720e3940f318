package org.preau.poll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.agenda.EventId;
import org.preau.agenda.When;
import org.preau.live.GoldenJson;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.Outcome;
import org.preau.poll.ParticipantFace;
import org.preau.poll.ParticipantId;
import org.preau.poll.PollChanged;
import org.preau.poll.PollHead;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Texts;
import tools.jackson.databind.json.JsonMapper;

/** The records that go to {@code <preau-poll>} have the very fields that its TypeScript tests read. */
class PollElementTest {

    private static final UUID ID = UUID.fromString("0193b0d3-0000-7000-8000-000000000001");
    private static final OptionId OPTION = new OptionId(ID);
    private static final PollHead HEAD = new PollHead(
            new PollId(ID),
            new SpaceId(ID),
            "Réunion du conseil : quelle date ?",
            "Préparer l’assemblée générale.",
            "Au local",
            ZoneId.of("Europe/Paris"),
            Instant.parse("2089-12-02T19:00:00Z"),
            PollHead.State.ASKED,
            null,
            null);
    private static final PollHead CLOSED = new PollHead(
            HEAD.id(),
            HEAD.space(),
            HEAD.title(),
            HEAD.about(),
            HEAD.venue(),
            HEAD.zone(),
            HEAD.closesAt(),
            PollHead.State.CLOSED,
            OPTION,
            new EventId(ID));
    private static final OptionFace EVENING =
            new OptionFace(OPTION, 0, new When(LocalDate.of(2026, 12, 8), LocalTime.of(18, 30), 90));
    private static final OptionFace DAY = new OptionFace(OPTION, 1, When.wholeDay(LocalDate.of(2026, 12, 12)));
    private static final ParticipantFace MEMBER = new ParticipantFace(
            new ParticipantId(ID),
            new MemberId(ID),
            "Claire Martin",
            "CM",
            "#B4532A",
            true,
            true,
            "y.",
            "Je pars à 20 h",
            1);
    private static final ParticipantFace GUEST =
            new ParticipantFace(new ParticipantId(ID), null, "Odile", "O", "#5F6672", false, true, ".m", "", 0);

    private final GoldenJson golden = new GoldenJson(JsonMapper.builder().build());

    @Test
    void a_poll_as_a_fresh_screen_is_given_it() {
        var reader =
                new PollElement.Reader(new MemberId(ID), HEAD.zone(), "a/bocage/s/" + ID + "/agenda/", Locale.FRENCH);
        var snapshot = new PollSnapshot(
                HEAD,
                List.of(EVENING, DAY),
                List.of(MEMBER, GUEST),
                true,
                new Outcome(DAY.when(), HEAD.zone(), true, true));
        golden.sameShape("poll", "state", PollElement.State.of(snapshot, 40, reader));
    }

    @Test
    void an_answer_and_a_closing_as_open_screens_hear_of_them() {
        golden.sameShape("poll", "answered", new PollChanged(41, null, List.of(), List.of(MEMBER), List.of()));
        golden.sameShape("poll", "closed", new PollChanged(42, CLOSED, List.of(), List.of(), List.of(ID)));
    }

    @Test
    void the_dates_of_a_poll_that_waits_for_somebody() {
        golden.sameShape(
                "poll",
                "choices",
                new ChoicesElement.State(HEAD.id(), new MemberId(ID), -1, List.of(EVENING, DAY), Map.of(), "fr"));
    }

    @Test
    void every_text_of_the_elements_is_in_both_languages() {
        for (var prefix : List.of("poll.element", "poll.answer", "poll.calendar")) {
            assertThat(Texts.of(prefix, Locale.ENGLISH).keySet())
                    .isEqualTo(Texts.of(prefix, Locale.FRENCH).keySet());
        }
    }
}
