package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.account.PersonalData;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Minutes;
import org.preau.member.Access;
import org.preau.member.Level;
import org.preau.member.Seating;
import org.preau.member.Traces;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** « Télécharger mes données » holds what a person did in every room. */
@PreauTest
class TracesOfAPersonTest {

    /** Each table that names a member, and the part that tells of it, or why none does. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("seat", "seats of the membership"),
            Map.entry("group_membership", "groups of the membership"),
            Map.entry("member_address", "profile of the membership"),
            Map.entry("message", "messages"),
            Map.entry("thread", "messages: its first one is the author's"),
            Map.entry("board", "boards"),
            Map.entry("card_member", "cards"),
            Map.entry("poll", "polls"),
            Map.entry("poll_participant", "answers"),
            Map.entry("event", "events"),
            Map.entry("agenda_item", "agendaItems"),
            Map.entry("attendance", "attendances"),
            Map.entry("document", "documents"),
            Map.entry("document_edit", "documents"),
            Map.entry("document_client", "a number of the editor, no word of anybody"),
            Map.entry("document_version", "a moment of a document, whose words are in its edits"),
            Map.entry("meeting", "events: it goes with one"),
            Map.entry("invitation", "an act of an office, in the journal"),
            Map.entry("mention", "words of others"),
            Map.entry("read_mark", "how far one has read: no word, and no longer true tomorrow"),
            Map.entry("seat_request", "until it is answered; a seat afterwards"));

    @Autowired
    Storyteller teller;

    @Autowired
    List<Traces> rooms;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    AgendaItems items;

    @Autowired
    Attendances attendances;

    @Autowired
    Documents documents;

    @Autowired
    Access access;

    @Autowired
    Seating seating;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Threads threads;

    @Autowired
    List<PersonalData> data;

    @Autowired
    Seated seated;

    @Autowired
    JdbcTemplate database;

    @Autowired
    JsonMapper json;

    private final Map<Actor.Member, AccountId> accounts = new HashMap<>();
    private Story story;

    @BeforeEach
    void begin() {
        story = teller.tell();
    }

    private Map<String, String> told(Actor.Member person) {
        var told = new TreeMap<String, String>();
        rooms.forEach(room -> told.put(room.part(), json.writeValueAsString(room.of(List.of(person.id()), access.seatsOf(person).audiences()))));
        return told;
    }

    @Test
    void what_one_did_in_each_room_is_there_and_nothing_of_others() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(story.samira, poll, new Sheet(AskedPoll.yesTo(date).answers(), "Je pars à 20 h", Sheet.UNSEEN));
        var event = events.create(
                story.samira, story.fair, EventDraft.of(new Title("Bureau"), When.wholeDay(LocalDate.of(2089, 1, 5)), AskedPoll.PARIS).at(new Venue("Au local")));
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Bureau", "", Locale.FRENCH);
        var meeting = new MeetingId(making.make(story.samira, Ref.Kind.MEETING, seed).id());
        items.add(story.samira, meeting, List.of(new ItemDraft(new Title("Budget"), new Minutes(10), story.samira.id())));
        attendances.say(story.samira, meeting, true);
        documents.create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
        boards.create(story.samira, story.fair, new Title("Fête du printemps"));

        var told = told(story.samira);
        assertThat(told.get("polls")).contains("Réunion du conseil", "Préparer l’assemblée générale.");
        assertThat(told.get("answers")).contains("Réunion du conseil", "YES", "Je pars à 20 h");
        assertThat(told.get("events")).contains("Bureau", "2089-01-05", "Au local");
        assertThat(told.get("boards")).contains("Fête du printemps");
        assertThat(told.get("agendaItems")).contains("Budget", "10");
        assertThat(told.get("attendances")).contains("Bureau", "YES").doesNotContain(meeting.toString());
        assertThat(told.get("documents")).contains("Compte rendu");
        assertThat(told(story.yann)).containsOnlyKeys(told.keySet()).allSatisfy((_, words) -> assertThat(words).isEqualTo("[]"));
    }

    @Test
    void what_became_of_a_thing_since_one_was_removed_is_not_told() {
        seating.give(story.nora, story.staff, story.yann.id(), Level.MEMBER);
        var event = events.create(story.yann, story.staff, draft("Bureau", "Au local"));
        var poll = polls.ask(story.yann, story.staff, AskedPoll.DRAFT);
        ballots.answer(story.yann, poll, new Sheet(AskedPoll.yesTo(polls.snapshot(story.yann, poll).options().getFirst().id()).answers(), "Je pars à 20 h", Sheet.UNSEEN));
        documents.create(story.yann, story.staff, new Title("Compte rendu"), FirstText.blank());
        var lane = lanes.add(story.yann, boards.create(story.nora, story.staff, new Title("Travaux")), new Title("À faire"));
        var card = cards.add(story.yann, lane, List.of(new Title("Appeler Noé"))).getFirst();
        cards.assign(story.yann, card, story.yann.id(), true);
        var general = threads.channels(story.yann, story.staff).getFirst().id();
        threads.open(story.yann, general, new Opening(new Title("Salaires"), ClientId.fresh(), new Markdown("Mes mots à moi")));
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.staff, "Bureau", "", Locale.FRENCH);
        var meeting = new MeetingId(making.make(story.yann, Ref.Kind.MEETING, seed).id());
        items.add(story.yann, meeting, List.of(new ItemDraft(new Title("Budget"), new Minutes(10), story.yann.id())));
        attendances.say(story.yann, meeting, false);
        seating.take(story.nora, story.staff, story.yann.id());
        events.rewrite(story.nora, event, draft("Bureau secret", "https://visio.example.org/secret"), draft("Bureau", "Au local"));

        var told = download(story.yann);
        assertThat(told).contains("Mes mots à moi", "Je pars à 20 h", "YES", "NO");
        assertThat(told).doesNotContain("secret", "Bureau", "Réunion du conseil", "Compte rendu", "Travaux", "Noé", "Salaires", "Budget", "Au local");
        assertThat(told(story.yann).get("attendances")).contains("NO").doesNotContain(meeting.toString());
        seating.give(story.nora, story.staff, story.yann.id(), Level.READER);
        assertThat(told(story.yann).get("attendances")).contains("Bureau secret");
        assertThat(download(story.yann)).contains("Bureau secret", "Réunion du conseil", "Compte rendu", "Travaux", "Noé", "Salaires", "Budget");
    }

    private static EventDraft draft(String title, String venue) {
        return EventDraft.of(new Title(title), When.wholeDay(LocalDate.of(2089, 1, 5)), AskedPoll.PARIS).at(new Venue(venue));
    }

    /** The whole file, through an account of theirs. */
    private String download(Actor.Member person) {
        var account = accounts.computeIfAbsent(person, seated::account);
        return data.stream()
                .flatMap(part -> part.of(account).values().stream())
                .map(piece -> json.writeValueAsString(piece.get()))
                .collect(Collectors.joining());
    }

    @Test
    void a_new_table_that_names_a_member_is_told_or_says_why_not() {
        var naming = database.queryForList(
                "SELECT DISTINCT table_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                        + " AND referenced_table_name = 'member'",
                String.class);
        assertThat(TOLD.keySet()).containsExactlyInAnyOrderElementsOf(naming);
    }
}
