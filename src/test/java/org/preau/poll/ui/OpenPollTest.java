package org.preau.poll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.agenda.When;
import org.preau.live.OpenScreen;
import org.preau.live.Screens;
import org.preau.member.PersonName;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.EventFate;
import org.preau.poll.Links;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantId;
import org.preau.poll.Participants;
import org.preau.poll.PollDates;
import org.preau.poll.PollEvent;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Reopening;
import org.preau.poll.Sheet;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A poll that somebody has open equals one opened afresh, whatever others do. Each test commits, in associations of its own. */
@PreauTest
class OpenPollTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Screens screens;

    @Autowired
    Polls polls;

    @Autowired
    PollDates dates;

    @Autowired
    Participants participants;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Links links;

    @Autowired
    JdbcTemplate database;

    Story story;
    PollId poll;
    List<OptionId> asked;
    OpenScreen screen;

    @BeforeEach
    void anneHasThePollOpen() {
        story = teller.tell();
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        asked = snapshot().options().stream().map(OptionFace::id).toList();
        screen = screens.open(Ref.to(Ref.Kind.POLL, poll), this::shown);
    }

    @AfterEach
    void closed() {
        screen.close();
    }

    private PollSnapshot snapshot() {
        return polls.snapshot(story.anne, poll);
    }

    /** What her screen is given: nothing in it is made once and kept. What came of the retained date comes by the space's agenda. */
    private PollElement.State shown() {
        var reader = new PollElement.Reader(
                story.anne.id(), ZoneId.of("Europe/London"), "a/bocage/s/x/agenda/", Locale.FRENCH);
        var now = snapshot();
        return PollElement.State.of(
                new PollSnapshot(now.poll(), now.options(), now.participants(), now.mayAnswer(), null), 0, reader);
    }

    @Test
    @Witness(PollEvent.Answered.class)
    void answers() {
        screen.sees(() -> ballots.answer(story.yann, poll, AskedPoll.yesTo(asked.getFirst())));
        screen.sees(() -> ballots.answer(
                story.yann,
                poll,
                AskedPoll.yesTo(snapshot().participants().getFirst().version(), asked.getFirst(), asked.getLast())));
        screen.sees(() -> ballots.answer(
                story.paul, poll, new Sheet(Map.of(asked.get(1), Answer.IF_NEED_BE), "Je pars à 20 h", Sheet.UNSEEN)));
        var link = links.holder(links.open(story.samira, poll));
        screen.sees(() ->
                ballots.answer(link, PollToken.fresh(), new PersonName("Odile"), AskedPoll.yesTo(asked.getLast())));
        var own = PollToken.fresh();
        screen.sees(() -> ballots.answer(link, own, new PersonName("Mari"), AskedPoll.yesTo(asked.getLast())));
        screen.sees(() -> ballots.answer(link, own, new PersonName("Marie"), AskedPoll.yesTo(asked.getLast())));
    }

    @Test
    @Witness({
        PollEvent.ParticipantsExpected.class,
        PollEvent.ParticipantStruck.class,
        PollEvent.ParticipantRestored.class
    })
    void people() {
        screen.sees(() -> participants.expect(story.samira, poll, List.of(story.yann.id(), story.nora.id())));
        var first = snapshot().participants().getFirst().id();
        screen.sees(() -> participants.strike(story.samira, first));
        screen.sees(() -> participants.restore(story.samira, first));
    }

    @Test
    @Witness({PollEvent.GuestsStruck.class, PollEvent.GuestsRestored.class})
    void those_who_came_by_a_link() {
        var link = links.holder(links.open(story.samira, poll));
        ballots.answer(link, PollToken.fresh(), new PersonName("Odile"), AskedPoll.yesTo(asked.getLast()));
        ballots.answer(story.yann, poll, AskedPoll.yesTo(asked.getFirst()));
        ballots.answer(link, PollToken.fresh(), new PersonName("Mari"), AskedPoll.yesTo(asked.getLast()));
        var struck = new ArrayList<ParticipantId>();
        screen.sees(() -> struck.addAll(participants.strikeGuests(story.samira, poll)));
        screen.sees(() -> participants.restoreGuests(story.samira, poll, struck));
    }

    @Test
    @Witness({PollEvent.DateAdded.class, PollEvent.DateStruck.class, PollEvent.DateRestored.class})
    void dates() {
        ballots.answer(story.yann, poll, AskedPoll.yesTo(asked.getFirst()));
        screen.sees(() -> dates.add(story.samira, poll, When.wholeDay(LocalDate.of(2082, 12, 20))));
        screen.sees(() -> dates.strike(story.samira, asked.getLast()));
        screen.sees(() -> dates.restore(story.samira, asked.getLast()));
    }

    @Test
    @Witness({PollEvent.PollRewritten.class, PollEvent.PollClosed.class, PollEvent.PollReopened.class})
    void the_poll_itself() {
        screen.sees(() -> polls.rewrite(
                story.samira,
                poll,
                AskedPoll.terms("Quand ?", Instant.parse("2089-01-01T00:00:00Z")),
                AskedPoll.DRAFT.terms()));
        var undo = new Reopening[1];
        screen.sees(() -> undo[0] = closings.close(story.samira, poll, asked.get(1)));
        screen.sees(() -> closings.undo(story.samira, undo[0]));
        screen.sees(() -> closings.close(story.samira, poll, null));
        screen.sees(() -> closings.reopen(story.samira, poll, Instant.parse("2091-01-01T00:00:00Z"), EventFate.KEPT));
        screen.sees(() -> ballots.answer(story.yann, poll, AskedPoll.yesTo(asked.getFirst())));
    }

    @Test
    void the_list_of_the_space() {
        var list = screens.open(PollEvent.listOf(story.fair), this::lines);
        var other = new PollId[1];
        list.sees(() -> other[0] = polls.ask(story.yann, story.fair, AskedPoll.DRAFT));
        list.sees(() -> participants.expect(story.yann, other[0], List.of(story.anne.id())));
        list.sees(() -> ballots.answer(story.paul, poll, AskedPoll.yesTo(asked.getFirst())));
        list.sees(() -> polls.rewrite(
                story.samira,
                poll,
                AskedPoll.terms("Quand ?", Instant.parse("2089-01-01T00:00:00Z")),
                AskedPoll.DRAFT.terms()));
        list.sees(() -> closings.close(story.samira, poll, asked.getFirst()));
        list.sees(() -> polls.remove(story.samira, poll));
        list.close();
    }

    /** As the list of the space shows them to her. */
    private Map<String, List<?>> lines() {
        var found = polls.in(story.anne, story.fair);
        return Map.of(
                "polls",
                found.stream()
                        .map(line -> Map.of("id", line.poll().id().toString(), "line", line))
                        .toList());
    }

    @Test
    @Witness({
        PollEvent.PollAsked.class,
        PollEvent.LinkOpened.class,
        PollEvent.LinksSent.class,
        PollEvent.LinksEnded.class,
        PollEvent.PollRemoved.class,
        PollEvent.PollRestored.class
    })
    void what_no_screen_shows_is_in_the_history() {
        links.open(story.samira, poll);
        links.send(story.samira, poll, List.of());
        links.end(story.samira, poll);
        polls.remove(story.samira, poll);
        polls.bringBack(story.samira, poll);
        assertThat(database.queryForList(
                        "SELECT verb FROM activity WHERE ref_id = ? ORDER BY id", String.class, poll.toString()))
                .containsExactly("PollAsked", "LinkOpened", "LinksSent", "LinksEnded", "PollRemoved", "PollRestored");
    }
}
