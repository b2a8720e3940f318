package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.meeting.AgendaItemId;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Meetings;
import org.preau.member.PersonName;
import org.preau.poll.About;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantFace;
import org.preau.poll.ParticipantId;
import org.preau.poll.PollDates;
import org.preau.poll.PollId;
import org.preau.poll.PollTerms;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Retaining;
import org.preau.poll.Sheet;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** R7 at the doors of polls, events and meetings, of what is made out of something else, and of the page without account. */
@PreauTest
class BadDatesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    MockMvc http;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Polls polls;

    @Autowired
    PollDates dates;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Links links;

    @Autowired
    Events events;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Attendances attendances;

    @Autowired
    Making making;

    @Autowired
    Refs refs;

    @Autowired
    Invariants invariants;

    private final AtomicInteger browsers = new AtomicInteger();

    private Story story;
    private ThreadId thread;
    private PollId poll;
    private PollId closing;
    private OptionId date;
    private OptionId retained;
    private PollToken link;
    private EventId event;
    private MeetingId meeting;
    private AgendaItemId item;

    @BeforeEach
    void aPollAnEventAndAMeeting() {
        story = teller.tell();
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        thread = threads.open(
                story.samira, general, new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Bonjour")));
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        date = polls.snapshot(story.samira, poll).options().getFirst().id();
        closing = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        retained = polls.snapshot(story.samira, closing).options().getFirst().id();
        link = links.open(story.samira, poll);
        event = events.create(story.samira, story.fair, event("Fête", "Au local"));
        meeting = new MeetingId(making.make(
                        story.samira, Ref.Kind.MEETING, seed(Ref.to(Ref.Kind.EVENT, event), "Fête", ""))
                .id());
        item = items.add(story.samira, meeting, List.of(ItemDraft.of(new Title("Budget"))))
                .getFirst();
    }

    @Test
    @Tag("hostile")
    void a_sample_of_bad_input() {
        typed(30);
    }

    @Test
    @Tag("soak")
    void two_thousand_bad_inputs() {
        typed(2_000);
    }

    private void typed(int times) {
        BadText.keptOrRefused(
                times,
                Stream.of(ofPolls(), ofMeetings(), made(), withoutAccount())
                        .flatMap(List::stream)
                        .toList());
        invariants.hold();
    }

    private List<Consumer<String>> ofPolls() {
        return List.of(
                text -> rewrite(terms(text, "", "")),
                text -> rewrite(terms("Quand ?", text, "")),
                text -> rewrite(terms("Quand ?", "", text)),
                text -> polls.snapshot(story.samira, PollId.of(text)),
                text -> dates.strike(story.samira, OptionId.of(text)),
                this::answer,
                text -> closings.close(story.samira, closing, OptionId.of(text)),
                text -> closings.undo(
                        story.samira, closings.retain(story.samira, closing, new Retaining(retained, new Title(text)))),
                text -> links.open(story.samira, ParticipantId.of(text)));
    }

    /** Over what Yann said before. */
    private void answer(String text) {
        var before = polls.snapshot(story.yann, poll).participants().stream()
                .filter(person -> story.yann.id().equals(person.member()))
                .mapToInt(ParticipantFace::version)
                .findFirst()
                .orElse(Sheet.UNSEEN);
        ballots.answer(story.yann, poll, new Sheet(Map.of(date, Answer.YES), text, before));
    }

    private List<Consumer<String>> ofMeetings() {
        return List.of(
                text -> rewrite(event(text, "")),
                text -> rewrite(event("Fête", text)),
                text -> items.add(
                        story.samira,
                        meeting,
                        text.lines().limit(5).map(Title::new).map(ItemDraft::of).toList()),
                text -> items.rewrite(story.samira, item, ItemDraft.of(new Title(text)), point().version()),
                text -> items.move(story.samira, item, AgendaItemId.of(text)),
                text -> items.remove(story.samira, AgendaItemId.of(text)),
                text -> meetings.show(story.samira, MeetingId.of(text)),
                text -> attendances.say(story.samira, MeetingId.of(text), true),
                text -> attendances.note(story.samira, meeting, MemberId.of(text), true));
    }

    private ItemFace point() {
        return meetings.show(story.samira, meeting).items().getFirst();
    }

    /** Out of a message; and what an address that somebody pasted points at. */
    private List<Consumer<String>> made() {
        return List.of(
                text -> making.make(story.samira, Ref.Kind.CARD, seed(messageOf(text), text, text)),
                text -> making.make(story.samira, Ref.Kind.POLL, seed(messageOf("Quand ?"), text, text)),
                text -> making.make(story.samira, Ref.Kind.DOCUMENT, seed(messageOf("Texte"), text, text)),
                text -> refs.at("s/" + story.fair + "/polls/" + text),
                text -> refs.at(text),
                text -> refs.find(story.samira, text, _ -> true, 5));
    }

    private Seed seed(Ref from, String title, String text) {
        return new Seed(from, story.fair, title, text, Locale.FRENCH);
    }

    private Ref messageOf(String text) {
        return Ref.to(Ref.Kind.MESSAGE, messages.post(story.samira, thread, ClientId.fresh(), new Markdown(text)));
    }

    private List<Consumer<String>> withoutAccount() {
        return List.of(
                text -> links.holder(new PollToken(text)),
                text -> ballots.answer(holder(), PollToken.fresh(), new PersonName(text), AskedPoll.yesTo(date)),
                text -> sent("name", text, "date-" + date, "y"),
                text -> sent("name", "Odile", "remark", text, "none", text),
                text -> sent("name", "Odile", "date-" + date, text, "date-" + text, "y"),
                text -> sent("name", "Odile", "own", text, "before", text, "date-" + date, "m"),
                text -> answered(get(URI.create("/p/poll/" + percent(text)))));
    }

    private Actor.LinkHolder holder() {
        return links.holder(link);
    }

    /** Each time from a network of its own: how many answers one may send is another test's matter. */
    private void sent(String... fields) {
        var form = post(link.path() + "/answer").with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        var number = browsers.incrementAndGet();
        answered(form.with(request -> from(request, "10." + number / 250 + "." + number % 250 + ".7")));
    }

    private static MockHttpServletRequest from(MockHttpServletRequest request, String address) {
        request.setRemoteAddr(address);
        return request;
    }

    private void answered(MockHttpServletRequestBuilder request) {
        try {
            assertThat(http.perform(request).andReturn().getResponse().getStatus())
                    .isBetween(200, 499);
        } catch (Exception unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    private static String percent(String text) {
        var encoded = new StringBuilder();
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append("%02x".formatted(one));
        }
        return encoded.isEmpty() ? "x" : encoded.toString();
    }

    private void rewrite(PollTerms terms) {
        polls.rewrite(
                story.samira,
                poll,
                terms,
                polls.snapshot(story.samira, poll).poll().terms());
    }

    private static PollTerms terms(String title, String about, String venue) {
        return new PollTerms(
                new Title(title),
                new About(about),
                new Venue(venue),
                AskedPoll.DRAFT.terms().closesAt());
    }

    private void rewrite(EventDraft draft) {
        events.rewrite(
                story.samira,
                event,
                draft,
                events.show(story.samira, event).event().draft());
    }

    private static EventDraft event(String title, String venue) {
        return EventDraft.of(new Title(title), AskedPoll.SATURDAY, AskedPoll.PARIS)
                .at(new Venue(venue));
    }
}
