package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.Cards;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.meeting.Attendances;
import org.preau.meeting.Coming;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Meetings;
import org.preau.member.Engagements;
import org.preau.member.MemberLine;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.preau.member.SamePerson;
import org.preau.member.Successions;
import org.preau.member.TakenRoster;
import org.preau.member.Unwriting;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.Polls;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.preau.shared.jpa.MappedColumns;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was given something to do, or named, in some room does not go with the list that wrote them, whether or not they see it. */
@PreauTest
class EngagementsTest {

    private static final String HISTORY = "who did it, which nobody does who never signed in";
    private static final String SAID = "what somebody said or did stays said by who they were then";
    private static final String BY_ITSELF = "goes over beside the rooms: the bin, and how far somebody has read";

    /** Each column of the rooms that names a member, and what tells of it, or why nothing must. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("card_member.member_id", "Charged"),
            Map.entry("poll_participant.member_id", "CountedOn"),
            Map.entry("agenda_item.presenter_id", "Presenting"),
            Map.entry("attendance.member_id", "Presenting"),
            Map.entry("mention.member_id", "Mentioned"),
            Map.entry("message.member_id", HISTORY),
            Map.entry("thread.member_id", HISTORY),
            Map.entry("board.created_by", HISTORY),
            Map.entry("poll.created_by", HISTORY),
            Map.entry("event.created_by", HISTORY),
            Map.entry("meeting.created_by", HISTORY),
            Map.entry("document.created_by", HISTORY),
            Map.entry("document.edited_by", HISTORY),
            Map.entry("document_edit.member_id", HISTORY),
            Map.entry("document_client.member_id", HISTORY),
            Map.entry("document_version.kept_by", HISTORY),
            Map.entry("outgoing_mail.author_id", HISTORY),
            Map.entry("read_mark.member_id", HISTORY),
            Map.entry("activity.member_id", HISTORY),
            Map.entry("bin.member_id", HISTORY));

    /** Each of the same, and what hands it over when one entry of a person becomes the other, or why it stays with who they were. */
    private static final Map<String, String> HANDED_OVER = Map.ofEntries(
            Map.entry("card_member.member_id", "Charged"),
            Map.entry("board.created_by", "Charged"),
            Map.entry("poll_participant.member_id", "CountedOn"),
            Map.entry("poll.created_by", "CountedOn"),
            Map.entry("agenda_item.presenter_id", "Presenting"),
            Map.entry("attendance.member_id", "Presenting"),
            Map.entry("meeting.created_by", "Presenting"),
            Map.entry("event.created_by", "EventKeepers"),
            Map.entry("document.created_by", "DocumentKeepers"),
            Map.entry("bin.member_id", BY_ITSELF),
            Map.entry("read_mark.member_id", BY_ITSELF),
            Map.entry("mention.member_id", SAID),
            Map.entry("message.member_id", SAID),
            Map.entry("thread.member_id", SAID),
            Map.entry("document.edited_by", SAID),
            Map.entry("document_edit.member_id", SAID),
            Map.entry("document_client.member_id", SAID),
            Map.entry("document_version.kept_by", SAID),
            Map.entry("outgoing_mail.author_id", SAID),
            Map.entry("activity.member_id", SAID));

    /** Tables of the members' own room, which looks for itself. */
    private static final Set<String> OF_MEMBER = Set.of(
            "member",
            "member_address",
            "space",
            "seat",
            "seat_request",
            "group_membership",
            "invitation",
            "association_journal");

    @Autowired
    Storyteller teller;

    @Autowired
    Rosters rosters;

    @Autowired
    Unwriting unwriting;

    @Autowired
    Members members;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Polls polls;

    @Autowired
    CardDetails details;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Links links;

    @Autowired
    Messages messages;

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    Meetings meetings;

    @Autowired
    Attendances attendances;

    @Autowired
    Bin bin;

    @Autowired
    SamePerson same;

    @Autowired
    Seated seated;

    @Autowired
    Invariants invariants;

    @Autowired
    Threads threads;

    @Autowired
    MappedColumns columns;

    @Autowired
    List<Engagements> rooms;

    @Autowired
    List<Successions> successions;

    private Story story;
    private TakenRoster taken;

    @BeforeEach
    void a_list_is_written() {
        story = teller.tell();
        taken = rosters.take(
                story.jean,
                Roster.read(
                        "Nom;Mail\nIris Lambert;iris@example.org\nLuc Petit;luc@example.org\nMo Nguyen;mo@example.org\nAda Roux;ada@example.org\n"));
    }

    @Test
    void a_card_of_a_closed_space_an_answer_that_is_awaited_and_a_name_in_a_message_keep_their_people() {
        var lane = lanes.add(
                story.nora, boards.create(story.nora, story.staff, new Title("Dossiers")), new Title("À faire"));
        cards.assign(
                story.nora,
                cards.add(story.nora, lane, List.of(new Title("Bail"))).getFirst(),
                written("Luc Petit"),
                true);
        polls.ask(story.samira, story.fair, AskedPoll.DRAFT.expecting(List.of(written("Mo Nguyen"))));
        var general = threads.channels(story.nora, story.staff).getFirst().id();
        var said = new Markdown("Vois avec @[Ada Roux](member:%s)".formatted(written("Ada Roux")));
        threads.open(story.nora, general, new Opening(new Title("Caisse"), ClientId.fresh(), said));
        assertThat(unwriting.undo(story.jean, taken)).isEqualTo(1);
        assertThat(members.list(story.jean))
                .extracting(line -> line.person().name())
                .contains("Luc Petit", "Mo Nguyen", "Ada Roux")
                .doesNotContain("Iris Lambert");
    }

    @Test
    void who_was_there_twice_has_the_cards_and_the_answers_of_either() {
        seated.account(story.yann);
        var written = members.write(story.claire, new PersonName("Y. B."), List.of());
        var lane = lanes.add(
                story.samira, boards.create(story.samira, story.fair, new Title("Fête")), new Title("À faire"));
        var both = cards.add(story.samira, lane, List.of(new Title("Sono"))).getFirst();
        var one = cards.add(story.samira, lane, List.of(new Title("Buvette"))).getFirst();
        List.of(both, one).forEach(card -> cards.assign(story.samira, card, story.yann.id(), true));
        cards.assign(story.samira, both, written, true);
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        ballots.answer(
                story.yann,
                poll,
                AskedPoll.yesTo(
                        polls.snapshot(story.samira, poll).options().getFirst().id()));

        same.join(story.jean, written, story.yann.id());

        assertThat(details.show(story.samira, one).people()).containsExactly(written);
        assertThat(details.show(story.samira, both).people()).containsExactly(written);
        assertThat(polls.snapshot(story.samira, poll).participants())
                .singleElement()
                .matches(face -> written.equals(face.member()) && face.answered());
        invariants.hold();
    }

    /** Samira counts on the entry of the list; the person comes by the link, and answers as themselves. */
    @Test
    void who_stands_in_a_poll_and_at_a_meeting_twice_does_so_once_with_what_they_said() {
        seated.account(story.yann);
        var written = members.write(story.claire, new PersonName("Y. B."), List.of());
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT.expecting(List.of(written)));
        ballots.answer(
                story.yann,
                poll,
                AskedPoll.yesTo(
                        polls.snapshot(story.samira, poll).options().getFirst().id()));
        var meeting = meeting();
        attendances.note(story.samira, meeting, written, false);
        attendances.note(story.samira, meeting, story.yann.id(), true);

        same.join(story.jean, written, story.yann.id());

        assertThat(polls.snapshot(story.samira, poll).participants())
                .singleElement()
                .matches(face -> written.equals(face.member())
                        && face.answered()
                        && face.expected()
                        && face.answers().startsWith("y"));
        assertThat(polls.in(story.samira, story.fair))
                .singleElement()
                .matches(line -> line.answered() == 1 && line.all() == 1);
        assertThat(meetings.show(story.samira, meeting).people())
                .filteredOn(face -> face.coming() != Coming.UNSAID)
                .singleElement()
                .matches(face -> written.equals(face.member()) && face.coming() == Coming.YES);
        invariants.hold();
    }

    @Test
    void what_the_person_answered_themselves_counts_more_than_what_was_noted_of_them() {
        seated.account(story.yann);
        var written = members.write(story.claire, new PersonName("Y. B."), List.of());
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT.expecting(List.of(written)));
        var dates = polls.snapshot(story.samira, poll).options();
        var noted = polls.snapshot(story.samira, poll).participants().getFirst();
        ballots.answer(
                links.holder(links.open(story.samira, noted.id())),
                AskedPoll.yesTo(dates.get(1).id()));
        ballots.answer(story.yann, poll, AskedPoll.yesTo(dates.getFirst().id()));

        same.join(story.jean, written, story.yann.id());

        assertThat(polls.snapshot(story.samira, poll).participants())
                .singleElement()
                .matches(face -> written.equals(face.member())
                        && face.answers().startsWith("y")
                        && !face.answers().startsWith("yy"));
        invariants.hold();
    }

    private MeetingId meeting() {
        var event = events.create(
                story.samira,
                story.fair,
                new EventDraft(
                        new Title("Montage"),
                        When.wholeDay(LocalDate.of(2082, 12, 8)),
                        AskedPoll.PARIS,
                        new Venue("")));
        return new MeetingId(making.make(
                        story.samira,
                        Ref.Kind.MEETING,
                        new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Montage", "", Locale.FRENCH))
                .id());
    }

    @Test
    void what_the_one_made_and_deleted_is_the_others_to_keep() {
        seated.account(story.yann);
        var written = members.write(story.claire, new PersonName("Y. B."), List.of());
        var poll = polls.ask(story.yann, story.fair, AskedPoll.DRAFT);
        var gone = polls.ask(story.yann, story.fair, AskedPoll.DRAFT);
        polls.remove(story.yann, gone);
        var words = threads.open(
                story.yann,
                threads.channels(story.yann, story.fair).getFirst().id(),
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Qui cuisine ?")));
        messages.delete(story.yann, messages.post(story.yann, words, ClientId.fresh(), new Markdown("Personne")));

        same.join(story.jean, written, story.yann.id());

        var now = new Actor.Member(written, story.bocage.id());
        closings.close(now, poll, null);
        var binned = bin.mine(now, story.fair);
        assertThat(binned).as("words are taken back by who said them").hasSize(1);
        binned.forEach(line -> bin.bringBack(now, line.thing()));
        assertThat(polls.in(now, story.fair)).hasSize(2);
        invariants.hold();
    }

    @Test
    void a_new_column_that_names_a_member_keeps_them_or_says_why_not() {
        var naming = columns.holding(MemberId.class::equals)
                .map(column -> column.table() + "." + column.name())
                .filter(column -> !OF_MEMBER.contains(column.split("\\.")[0]))
                .toList();
        assertThat(naming).containsOnlyElementsOf(TOLD.keySet());
        assertThat(names(rooms)).isEqualTo(told(TOLD));
        assertThat(naming).containsOnlyElementsOf(HANDED_OVER.keySet());
        assertThat(names(successions)).isEqualTo(told(HANDED_OVER));
    }

    private static Set<String> names(List<?> rooms) {
        return rooms.stream()
                .map(room -> room.getClass().getSimpleName().replaceAll("\\$.*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> told(Map<String, String> columns) {
        return columns.values().stream()
                .filter(name -> !Set.of(HISTORY, SAID, BY_ITSELF).contains(name))
                .collect(Collectors.toSet());
    }

    private MemberId written(String name) {
        return members.list(story.jean).stream()
                .map(MemberLine::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
