package org.preau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preau.StatementCounter.statements;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.board.ArchivePage;
import org.preau.board.BoardId;
import org.preau.board.BoardStory;
import org.preau.board.BoardTeller;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardFace;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Due;
import org.preau.board.DueCards;
import org.preau.board.Labels;
import org.preau.board.LaneEdge;
import org.preau.board.Wanted;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Reading;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadPage;
import org.preau.discussion.Threads;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.document.Versions;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Meetings;
import org.preau.meeting.Minutes;
import org.preau.member.Access;
import org.preau.member.Colour;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.Members;
import org.preau.member.Openness;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.member.Requests;
import org.preau.member.Role;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.preau.member.Seating;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.poll.AskedPoll;
import org.preau.poll.AwaitedPolls;
import org.preau.poll.Ballots;
import org.preau.poll.Links;
import org.preau.poll.OptionId;
import org.preau.poll.Papers;
import org.preau.poll.ParticipantFace;
import org.preau.poll.Participants;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.shared.Actor;
import org.preau.shared.Id;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen asks of the database does not grow with what there is: a row per question that a screen asks. */
@PreauTest
class StatementsTest {

    private static final int MOST = 10;
    private static final LocalDate DAY = LocalDate.of(2082, 12, 10);

    @Autowired
    Storyteller teller;

    @Autowired
    Spaces spaces;

    @Autowired
    Seating seating;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Requests requests;

    @Autowired
    Boards boards;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Cards cards;

    @Autowired
    Labels labels;

    @Autowired
    Checklists checklists;

    @Autowired
    CardDetails details;

    @Autowired
    DueCards dueCards;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Attendances attendances;

    @Autowired
    Members members;

    @Autowired
    Access access;

    @Autowired
    Groups groups;

    @Autowired
    Invitations invitations;

    @Autowired
    Rosters rosters;

    @Autowired
    Polls polls;

    @Autowired
    Participants participants;

    @Autowired
    People people;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    Papers papers;

    @Autowired
    AwaitedPolls awaited;

    @Autowired
    Refs refs;

    /** A person, and a space where they lead, with as many of everything as was asked for. */
    private record World(
            Actor.Member person,
            SpaceId space,
            BoardId board,
            CardId card,
            ThreadId thread,
            DocumentId document,
            Asked poll,
            MeetingId meeting,
            List<Ref> things) {}

    /** A poll that everybody answered but its asker. */
    private record Asked(PollId id, OptionId date, Actor.LinkHolder link) {}

    @Test
    void no_screen_asks_more_of_a_full_house_than_of_an_empty_one() {
        var few = asked(world(3));
        var many = asked(world(60));
        assertThat(many).isEqualTo(few);
        assertThat(many.values()).as("statements of each question: %s", many).allMatch(count -> count <= MOST);
    }

    /** The screens of an association with as many members as an association has, and of one with a handful. */
    @Test
    void no_list_of_members_asks_more_of_a_big_association_than_of_a_small_one() {
        var few = askedOfMembers(members(5));
        var many = askedOfMembers(members(450));
        assertThat(many).isEqualTo(few);
        assertThat(many.values()).as("statements of each question: %s", many).allMatch(count -> count <= MOST);
    }

    /** What is done for everybody at once goes in batches. */
    @Test
    void counting_on_a_whole_association_takes_a_handful_of_statements() {
        var owner = members(450);
        var space =
                spaces.create(owner, new SpaceDraft(new Title("Assemblée"), "", Colour.of("Assemblée"), Openness.OPEN));
        var poll = polls.ask(owner, space, AskedPoll.DRAFT);
        var everybody = people.known(owner).stream().map(Person::id).toList();
        assertThat(statements(() -> participants.expect(owner, poll, everybody)))
                .isLessThanOrEqualTo(2 * MOST);
        var asked = polls.snapshot(owner, poll).participants().stream()
                .map(ParticipantFace::id)
                .toList();
        assertThat(asked).hasSizeGreaterThan(450);
        assertThat(statements(() -> links.send(owner, poll, asked))).isLessThanOrEqualTo(4 * MOST);
    }

    private Map<String, Integer> askedOfMembers(Actor.Member owner) {
        var asked = new TreeMap<String, Integer>();
        var list = Roster.read("Nom;Mail\nLou Nouvel;lou@example.org");
        asked.put("the members", statements(() -> members.list(owner)));
        asked.put("what one may", statements(() -> access.allowed(owner)));
        asked.put("the groups", statements(() -> groups.list(owner)));
        asked.put("the spaces", statements(() -> spaces.directory(owner)));
        asked.put("the invitations", statements(() -> invitations.list(owner)));
        asked.put("a list to be written", statements(() -> rosters.preview(owner, list)));
        return asked;
    }

    /** An owner, their members with an address each, all in one group. */
    private Actor.Member members(int size) {
        var story = teller.tell();
        var lines = IntStream.range(0, size).mapToObj(i -> "Membre " + i + ";m" + i + "@example.org;Chorale");
        rosters.take(story.claire, Roster.read("Nom;Mail;Groupe\n" + lines.collect(Collectors.joining("\n"))));
        IntStream.range(0, Math.min(size, 30)).forEach(_ -> invitations.link(story.claire, InvitationTerms.usual()));
        return story.claire;
    }

    private Map<String, Integer> asked(World world) {
        var asked = new TreeMap<String, Integer>();
        var who = world.person();
        asked.put("my spaces", statements(() -> spaces.mine(who)));
        asked.put("the seats of a space", statements(() -> seating.sittings(who, world.space())));
        asked.put("the groups that sit there", statements(() -> groupSeating.places(who, world.space())));
        asked.put("who waits at its door", statements(() -> requests.in(who, world.space())));
        asked.put("a board", statements(() -> boards.snapshot(who, world.board())));
        var first = boards.snapshot(who, world.board()).cards().getFirst();
        asked.put(
                "more cards of a lane",
                statements(() ->
                        boards.more(who, world.board(), new LaneEdge(first.lane(), first.order() + "-" + first.id()))));
        var all = boards.snapshot(who, world.board()).cards().stream()
                .map(CardFace::id)
                .toList();
        asked.put("cards beside the first", statements(() -> boards.beside(who, world.board(), all)));
        asked.put(
                "cards looked for",
                statements(() -> boards.wanted(who, world.board(), new Wanted("", Set.of(), Set.of(who.id()), null))));
        asked.put("a card", statements(() -> details.show(who, world.card())));
        asked.put("archived cards", statements(() -> cards.archived(who, world.board(), ArchivePage.Start.newest())));
        asked.put("my due cards", statements(() -> dueCards.of(who, DAY)));
        asked.put(
                "the threads of a space",
                statements(() -> threads.list(who, world.space(), ThreadPage.Start.newest())));
        asked.put("a page of messages", statements(() -> messages.page(who, world.thread(), new Stretch.Newest())));
        asked.put("the documents of a space", statements(() -> documents.in(who, world.space())));
        asked.put("a document", statements(() -> documents.open(who, world.document())));
        asked.put("the text of a document", statements(() -> documents.shown(who, world.document())));
        asked.put("its versions", statements(() -> versions.of(who, world.document())));
        asked.put("the polls of a space", statements(() -> polls.in(who, world.space())));
        asked.put("a poll", statements(() -> polls.snapshot(who, world.poll().id())));
        asked.put(
                "the page of a link", statements(() -> papers.show(world.poll().link())));
        asked.put("polls that wait for me", statements(() -> awaited.of(who)));
        asked.put("how many more wait for me", statements(() -> awaited.further(who, List.of())));
        asked.put(
                "an answer",
                statements(() -> ballots.answer(
                        who, world.poll().id(), AskedPoll.yesTo(world.poll().date()))));
        asked.put("the agenda of a space", statements(() -> events.in(who, world.space())));
        asked.put("what takes place soon", statements(() -> events.ahead(who)));
        asked.put("the meetings of a space", statements(() -> meetings.in(who, world.space())));
        asked.put("a meeting", statements(() -> meetings.show(who, world.meeting())));
        asked.put("what is new", statements(() -> reading.news(who)));
        world.things().stream().collect(Collectors.groupingBy(Ref::kind)).forEach((kind, things) -> {
            asked.put("links to each " + kind, statements(() -> refs.previews(who, things)));
            asked.put("how each " + kind + " stands", statements(() -> refs.standings(who, things)));
        });
        return asked;
    }

    private World world(int size) {
        var story = teller.tell();
        var person = story.person(story.bocage, "Lucie Garnier", Role.MEMBER);
        var authors = times(size, i -> story.person(story.bocage, "Auteur " + i, Role.MEMBER));
        var space = times(size, i -> story.space(person, "Espace " + i, Openness.OPEN))
                .getFirst();
        authors.forEach(author -> teller.seating().join(author, space));
        return furnished(person, space, authors);
    }

    private World furnished(Actor.Member person, SpaceId space, List<Actor.Member> authors) {
        var plan = boardTeller.tell(person, space);
        var filled = authors.stream().map(author -> full(plan, author)).toList();
        var general = threads.channels(person, space).getFirst().id();
        var spoken = authors.stream()
                .map(author -> threads.open(author, general, opening()))
                .toList();
        authors.forEach(author -> messages.post(author, spoken.getFirst(), ClientId.fresh(), new Markdown("Bonjour")));
        var written = authors.stream()
                .map(author -> documents.create(author, space, new Title("Compte rendu"), FirstText.blank()))
                .toList();
        authors.forEach(author -> versions.name(author, written.getFirst(), new Title("Version")));
        var met = authors.stream().map(author -> meeting(person, space, author)).toList();
        var poll = asked(person, space, authors);
        var things = Stream.of(
                refs(Ref.Kind.CARD, filled),
                refs(Ref.Kind.THREAD, spoken),
                refs(Ref.Kind.DOCUMENT, written),
                refs(Ref.Kind.MEETING, met),
                refs(
                        Ref.Kind.POLL,
                        polls.in(person, space).stream()
                                .map(line -> line.poll().id())
                                .toList()),
                refs(
                        Ref.Kind.EVENT,
                        events.in(person, space).coming().stream()
                                .map(EventFace::id)
                                .toList()));
        return new World(
                person,
                space,
                plan.id(),
                filled.getFirst(),
                spoken.getFirst(),
                written.getFirst(),
                poll,
                met.getFirst(),
                things.flatMap(List::stream).toList());
    }

    private static List<Ref> refs(Ref.Kind kind, List<? extends Id> ids) {
        return ids.stream().map(id -> Ref.to(kind, id)).toList();
    }

    private Asked asked(Actor.Member person, SpaceId space, List<Actor.Member> authors) {
        authors.forEach(_ -> expecting(person, space, List.of()));
        authors.forEach(_ -> events.create(
                person,
                space,
                EventDraft.of(new Title("Fête"), new When(LocalDate.of(2089, 1, 1), null, 0), AskedPoll.PARIS)));
        var poll = expecting(person, space, authors);
        var date = polls.snapshot(person, poll).options().getFirst().id();
        authors.forEach(author -> ballots.answer(author, poll, AskedPoll.yesTo(date)));
        return new Asked(poll, date, links.holder(links.open(person, poll)));
    }

    private PollId expecting(Actor.Member person, SpaceId space, List<Actor.Member> others) {
        var people = Stream.concat(Stream.of(person), others.stream())
                .map(Actor.Member::id)
                .toList();
        return polls.ask(person, space, AskedPoll.DRAFT.expecting(people));
    }

    /** A lane with a card that bears everything a card can bear. */
    private CardId full(BoardStory plan, Actor.Member author) {
        var person = plan.maker();
        var card = plan.card("Carte");
        cards.label(person, card, labels.create(person, plan.id(), "Étiquette", new Colour("#B03A2E")), true);
        cards.assign(person, card, person.id(), true);
        cards.assign(person, card, author.id(), true);
        cards.due(person, card, new Due(DAY, null));
        var list = checklists.add(person, card, new Title("À vérifier"));
        checklists.write(person, card, list, List.of("Un", "Deux"));
        details.comment(author, card, ClientId.fresh(), new Markdown("D’accord"));
        return card;
    }

    /** A meeting with as many points and answers as there are authors. */
    private MeetingId meeting(Actor.Member person, SpaceId space, Actor.Member author) {
        var draft = EventDraft.of(new Title("Réunion"), When.wholeDay(DAY.plusYears(60)), ZoneId.of("Europe/Paris"));
        var seed = new Seed(
                Ref.to(Ref.Kind.EVENT, events.create(person, space, draft)), space, "Réunion", "", Locale.FRENCH);
        var meeting = new MeetingId(making.make(person, Ref.Kind.MEETING, seed).id());
        items.add(
                author,
                meeting,
                List.of(ItemDraft.of(new Title("Budget"))
                        .lasting(new Minutes(10))
                        .by(author.id())));
        attendances.say(author, meeting, true);
        return meeting;
    }

    private static Opening opening() {
        return new Opening(new Title("Sujet"), ClientId.fresh(), new Markdown("Que fait-on ?"));
    }

    private static <T> List<T> times(int size, IntFunction<T> made) {
        return IntStream.range(0, size).mapToObj(made).toList();
    }
}
