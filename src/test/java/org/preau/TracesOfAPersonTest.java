package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.preau.member.Requests;
import org.preau.member.Role;
import org.preau.member.Roles;
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
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.preau.shared.jpa.MappedColumns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** « Télécharger mes données » holds what a person did in every room. */
@PreauTest
class TracesOfAPersonTest {

    private static final String DONE_THERE =
            "what was done to a thing, in its order: the rooms tell what one did there";

    /** Each column that names a member, and the part that tells of it, or why none does. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("member.id", "the membership itself"),
            Map.entry("member.same_as", "both memberships are told"),
            Map.entry("seat.member_id", "seats of the membership"),
            Map.entry("space.forsaken_by", "a seat of the membership again, or of nobody"),
            Map.entry("group_membership.member_id", "groups of the membership"),
            Map.entry("member_address.member_id", "profile of the membership"),
            Map.entry("association_journal.member_id", "acts of the membership"),
            Map.entry("association_journal.about_id", "acts of the membership"),
            Map.entry("message.member_id", "messages"),
            Map.entry("thread.member_id", "messages: its first one is the author's, or tells of a seat"),
            Map.entry("board.created_by", "boards"),
            Map.entry("card_member.member_id", "cards"),
            Map.entry("poll.created_by", "polls"),
            Map.entry("poll_participant.member_id", "answers"),
            Map.entry("event.created_by", "events"),
            Map.entry("agenda_item.presenter_id", "agendaItems"),
            Map.entry("attendance.member_id", "attendances"),
            Map.entry("document.created_by", "documents"),
            Map.entry("document.edited_by", "documents"),
            Map.entry("document_edit.member_id", "documents"),
            Map.entry("document_client.member_id", "a number of the editor, no word of anybody"),
            Map.entry("document_version.kept_by", "a moment of a document, whose words are in its edits"),
            Map.entry("meeting.created_by", "events: it goes with one"),
            Map.entry("invitation.member_id", "acts of the membership"),
            Map.entry("invitation.invited_by", "acts of the membership"),
            Map.entry("outgoing_mail.author_id", "a letter is of who receives it, and kept for thirty days"),
            Map.entry("mention.member_id", "words of others"),
            Map.entry("read_mark.member_id", "how far one has read: no word, and no longer true tomorrow"),
            Map.entry("seat_request.member_id", "waiting of the membership; a seat afterwards"),
            Map.entry("activity.member_id", DONE_THERE),
            Map.entry("bin.member_id", "who may bring a thing back, for thirty days"));

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
    Roles roles;

    @Autowired
    Requests requests;

    @Autowired
    MappedColumns columns;

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
        rooms.forEach(room -> told.put(
                room.part(),
                json.writeValueAsString(
                        room.of(List.of(person.id()), access.seatsOf(person).audiences()))));
        return told;
    }

    @Test
    void what_one_did_in_each_room_is_there_and_nothing_of_others() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(story.samira, poll, new Sheet(AskedPoll.yesTo(date).answers(), "Je pars à 20 h", Sheet.UNSEEN));
        var event = events.create(
                story.samira,
                story.fair,
                EventDraft.of(new Title("Bureau"), When.wholeDay(LocalDate.of(2089, 1, 5)), AskedPoll.PARIS)
                        .at(new Venue("Au local")));
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Bureau", "", Locale.FRENCH);
        var meeting =
                new MeetingId(making.make(story.samira, Ref.Kind.MEETING, seed).id());
        items.add(
                story.samira,
                meeting,
                List.of(ItemDraft.of(new Title("Budget"))
                        .lasting(new Minutes(10))
                        .by(story.samira.id())));
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
        assertThat(told(story.yann))
                .containsOnlyKeys(told.keySet())
                .allSatisfy((_, words) -> assertThat(words).isEqualTo("[]"));
    }

    @Test
    void what_became_of_a_thing_since_one_was_removed_is_not_told() {
        seating.give(story.nora, story.staff, story.yann.id(), Level.MEMBER);
        var event = events.create(story.yann, story.staff, draft("Bureau", "Au local"));
        var poll = polls.ask(story.yann, story.staff, AskedPoll.DRAFT);
        ballots.answer(
                story.yann,
                poll,
                new Sheet(
                        AskedPoll.yesTo(polls.snapshot(story.yann, poll)
                                        .options()
                                        .getFirst()
                                        .id())
                                .answers(),
                        "Je pars à 20 h",
                        Sheet.UNSEEN));
        documents.create(story.yann, story.staff, new Title("Compte rendu"), FirstText.blank());
        var lane = lanes.add(
                story.yann, boards.create(story.nora, story.staff, new Title("Travaux")), new Title("À faire"));
        var card =
                cards.add(story.yann, lane, List.of(new Title("Appeler Noé"))).getFirst();
        cards.assign(story.yann, card, story.yann.id(), true);
        var general = threads.channels(story.yann, story.staff).getFirst().id();
        threads.open(
                story.yann,
                general,
                new Opening(new Title("Salaires"), ClientId.fresh(), new Markdown("Mes mots à moi")));
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.staff, "Bureau", "", Locale.FRENCH);
        var meeting =
                new MeetingId(making.make(story.yann, Ref.Kind.MEETING, seed).id());
        items.add(
                story.yann,
                meeting,
                List.of(ItemDraft.of(new Title("Budget"))
                        .lasting(new Minutes(10))
                        .by(story.yann.id())));
        attendances.say(story.yann, meeting, false);
        seating.take(story.nora, story.staff, story.yann.id());
        events.rewrite(
                story.nora,
                event,
                draft("Bureau secret", "https://visio.example.org/secret"),
                draft("Bureau", "Au local"));

        var told = download(story.yann);
        assertThat(told).contains("Mes mots à moi", "Je pars à 20 h", "YES", "NO");
        assertThat(told)
                .doesNotContain(
                        "secret",
                        "Bureau",
                        "Réunion du conseil",
                        "Compte rendu",
                        "Travaux",
                        "Noé",
                        "Salaires",
                        "Budget",
                        "Au local");
        assertThat(told(story.yann).get("attendances")).contains("NO").doesNotContain(meeting.toString());
        seating.give(story.nora, story.staff, story.yann.id(), Level.READER);
        assertThat(told(story.yann).get("attendances")).contains("Bureau secret");
        assertThat(download(story.yann))
                .contains(
                        "Bureau secret", "Réunion du conseil", "Compte rendu", "Travaux", "Noé", "Salaires", "Budget");
    }

    private static EventDraft draft(String title, String venue) {
        return EventDraft.of(new Title(title), When.wholeDay(LocalDate.of(2089, 1, 5)), AskedPoll.PARIS)
                .at(new Venue(venue));
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
    void what_one_asks_for_what_an_office_did_and_what_was_done_to_one_is_there_without_the_names_of_others() {
        requests.ask(story.yann, story.board, "Je viendrais volontiers");
        roles.give(story.claire, story.yann.id(), Role.OWNER);

        var mine = download(story.claire);
        var theirs = download(story.yann);
        assertThat(mine)
                .contains("ROLE_CHANGED", "\"mine\":true")
                .doesNotContain(story.yann.id().toString());
        assertThat(theirs)
                .contains("Je viendrais volontiers", "ROLE_CHANGED", "OWNER", "\"mine\":false")
                .doesNotContain("Claire", story.claire.id().toString());
    }

    /** What the application reads as a member, and what the database knows to be one. */
    @Test
    void a_new_column_that_names_a_member_is_told_or_says_why_not() {
        var referring = database.queryForList(
                "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                        + " AND referenced_table_name = 'member' AND referenced_column_name = 'id'",
                String.class);
        var naming = new TreeSet<>(referring);
        columns.holding(MemberId.class::equals)
                .map(column -> column.table() + "." + column.name())
                .forEach(naming::add);
        assertThat(TOLD.keySet()).containsExactlyInAnyOrderElementsOf(naming);
    }
}
