package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.preau.board.BoardId;
import org.preau.board.BoardTeller;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Description;
import org.preau.board.Labels;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.board.Wanted;
import org.preau.discussion.ClientId;
import org.preau.discussion.MessageId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.document.Task;
import org.preau.document.Tasks;
import org.preau.document.Versions;
import org.preau.meeting.AgendaItemId;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Meetings;
import org.preau.member.Colour;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.Openness;
import org.preau.member.PersonName;
import org.preau.member.Phone;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.poll.About;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Links;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.poll.PollTerms;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** R7: whatever is typed or forged is kept or refused kindly; nothing else ever comes of it. */
@PreauTest
class BadInputTest {

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Labels labels;

    @Autowired
    Checklists checklists;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Tasks tasks;

    @Autowired
    Members members;

    @Autowired
    Spaces spaces;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    Events events;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Making making;

    @Autowired
    Invariants invariants;

    Story story;
    BoardId board;
    CardId card;
    ThreadId thread;
    DocumentId document;
    PollId poll;
    OptionId date;
    Actor.LinkHolder link;
    EventId event;
    MeetingId meeting;
    AgendaItemId item;

    @BeforeEach
    void aCardAndAThread() {
        story = teller.tell();
        var plan = boardTeller.tell(story);
        board = plan.id();
        card = plan.card("Louer");
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        thread = threads.open(story.samira, general, new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Bonjour")));
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        date = polls.snapshot(story.samira, poll).options().getFirst().id();
        link = links.holder(links.open(story.samira, poll));
        event = events.create(story.samira, story.fair, event("Fête", "Au local"));
        meeting = new MeetingId(making.make(
                        story.samira, Ref.Kind.MEETING, new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Fête", "", Locale.FRENCH))
                .id());
        item = items.add(story.samira, meeting, List.of(ItemDraft.of(new Title("Budget")))).getFirst();
    }

    private static EventDraft event(String title, String venue) {
        return new EventDraft(new Title(title), AskedPoll.SATURDAY, AskedPoll.PARIS, new Venue(venue));
    }

    private static PollTerms terms(String title, String about, String venue) {
        return new PollTerms(new Title(title), new About(about), new Venue(venue), AskedPoll.DRAFT.terms().closesAt());
    }

    @Test
    @Tag("hostile")
    void a_sample_of_bad_input() {
        typed(100);
    }

    @Test
    @Tag("soak")
    void ten_thousand_bad_inputs() {
        typed(10_000);
    }

    private void typed(int times) {
        var bad = new BadText(new Random(times));
        IntStream.range(0, times).mapToObj(_ -> bad.next()).forEach(text -> fields().forEach(field -> keptOrRefused(field, text)));
        keptOrRefused(text -> boards.snapshot(story.anne, board), "");
        invariants.hold();
    }

    private List<Consumer<String>> fields() {
        return Stream.concat(written().stream(), made().stream()).toList();
    }

    /** Points of a meeting, and what is made out of something else. */
    private List<Consumer<String>> made() {
        return List.of(
                text -> items.add(story.samira, meeting, List.of(ItemDraft.of(new Title(text)))),
                text -> items.rewrite(story.samira, item, ItemDraft.of(new Title(text)), point().version()),
                text -> meetings.show(story.samira, MeetingId.of(text)),
                text -> making.make(story.samira, Ref.Kind.CARD, new Seed(messageOf(text), story.fair, text, text, Locale.FRENCH)),
                text -> making.make(story.samira, Ref.Kind.POLL, new Seed(messageOf("Quand ?"), story.fair, text, text, Locale.FRENCH)),
                text -> making.make(story.samira, Ref.Kind.DOCUMENT, new Seed(messageOf("Texte"), story.fair, text, text, Locale.FRENCH)));
    }

    private ItemFace point() {
        return meetings.show(story.samira, meeting).items().getFirst();
    }

    private Ref messageOf(String text) {
        return Ref.to(Ref.Kind.MESSAGE, messages.post(story.samira, thread, ClientId.fresh(), new Markdown(text)));
    }

    private List<Consumer<String>> written() {
        return List.of(
                text -> new MailAddress(text),
                text -> new Phone(text),
                text -> new Colour(text),
                text -> lanes.rename(story.samira, LaneId.of(text), new Title("À faire")),
                text -> messages.delete(story.samira, MessageId.of(text)),
                text -> boards.wanted(story.anne, board, new Wanted(text, Set.of(), Set.of(), null)),
                text -> cards.rename(story.samira, card, new Title(text)),
                text -> cards.describe(story.samira, card, details.show(story.samira, card).description(), new Description(text)),
                text -> labels.create(story.samira, board, text, new Colour("#B03A2E")),
                text -> checklists.write(story.samira, card, checklists.add(story.samira, card, new Title(text)), text.lines().toList()),
                text -> details.comment(story.samira, card, ClientId.fresh(), new Markdown(text)),
                text -> messages.post(story.samira, thread, ClientId.fresh(), new Markdown(text)),
                text -> documents.create(story.samira, story.fair, new Title(text), FirstText.blank()),
                text -> documents.create(story.samira, story.fair, new Title("Texte"), new FirstText(text)),
                text -> versions.name(story.samira, documents.create(story.samira, story.fair, new Title("Texte"), FirstText.blank()), new Title(text)),
                text -> documents.open(story.samira, DocumentId.of(text)),
                text -> tasks.toCard(story.samira, document, Task.of("7-12", text), Locale.FRENCH),
                text -> tasks.toCard(story.samira, document, Task.of(text, "Louer"), Locale.FRENCH),
                text -> threads.rename(story.samira, thread, new Title(text)),
                text -> messages.hide(story.samira, messages.post(story.yann, thread, ClientId.fresh(), new Markdown("Mot")), text),
                text -> rewrite(terms(text, "", "")),
                text -> rewrite(terms("Quand ?", text, "")),
                text -> rewrite(terms("Quand ?", "", text)),
                text -> polls.snapshot(story.samira, PollId.of(text)),
                text -> links.holder(new PollToken(text)),
                this::answer,
                text -> ballots.answer(link, PollToken.fresh(), new PersonName(text), AskedPoll.yesTo(date)),
                text -> rewrite(event(text, "")),
                text -> rewrite(event("Fête", text)),
                text -> members.rename(story.samira, story.samira.id(), new PersonName(text)),
                this::describe);
    }

    private void rewrite(PollTerms terms) {
        polls.rewrite(story.samira, poll, terms, polls.snapshot(story.samira, poll).poll().terms());
    }

    private void rewrite(EventDraft draft) {
        events.rewrite(story.samira, event, draft, events.show(story.samira, event).event().draft());
    }

    private void describe(String purpose) {
        var draft = new SpaceDraft(new Title("Fête"), purpose, new Colour("#B03A2E"), Openness.OPEN);
        spaces.describe(story.samira, story.fair, draft, spaces.show(story.samira, story.fair).draft());
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

    private static void keptOrRefused(Consumer<String> field, String text) {
        try {
            field.accept(text);
        } catch (Refusal kindly) {
            assertThat(kindly.reason()).isNotNull();
        } catch (RuntimeException failure) {
            throw new AssertionError("Neither kept nor refused: «" + text.substring(0, Math.min(200, text.length())) + "»", failure);
        }
    }
}
