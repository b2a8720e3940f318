package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.RemovedEvents;
import org.preau.agenda.When;
import org.preau.board.BoardId;
import org.preau.board.Labels;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadPlaces;
import org.preau.discussion.Threads;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.document.Versions;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.member.Colour;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.shared.Bin;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of what goes for good nothing remains in any table, whatever stood on it, was said of it or pointed at it. */
@PreauTest
class ForgottenTest {

    /** What things of the bin stand in, or hang on. */
    private static final Set<String> ROOTS =
            Set.of("board", "document", "poll", "thread", "event", "origin", "event_ref");

    @Autowired
    Storyteller teller;

    @Autowired
    Furnished.BoardHands boards;

    @Autowired
    Labels labels;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Threads threads;

    @Autowired
    ThreadPlaces places;

    @Autowired
    Messages messages;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Events events;

    @Autowired
    RemovedEvents removed;

    @Autowired
    AgendaItems items;

    @Autowired
    Attendances attendances;

    @Autowired
    Making making;

    @Autowired
    Bin bin;

    @Autowired
    Exports exports;

    @Autowired
    Invariants invariants;

    @TempDir
    Path folder;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private EventId event;
    private Map<String, Long> before;

    @BeforeEach
    void a_house_with_an_event() {
        story = teller.tell();
        event = events.create(
                story.samira,
                story.fair,
                EventDraft.of(new Title("Fête"), When.wholeDay(LocalDate.of(2089, 6, 3)), ZoneId.of("Europe/Paris")));
        bin.purge();
        before = rows();
    }

    @Test
    void after_its_time_in_the_bin_nothing_remains() {
        var board = board();
        var document = document();
        var poll = poll();
        var thread = thread();
        var unwanted = meeting();
        var grown = rows();
        assertThat(below().filter(table -> grown.get(table) <= before.get(table)))
                .isEmpty();
        invariants.hold();

        boards.boards().remove(story.samira, board);
        documents.remove(story.samira, document);
        polls.remove(story.samira, poll);
        places.remove(story.samira, thread);
        removed.remove(story.samira, unwanted);
        database.update(
                "UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE space_id = ?", story.fair.toString());
        bin.purge();
        assertThat(rows()).isEqualTo(before);
        invariants.hold();
    }

    @Test
    void an_event_that_is_taken_back_leaves_nothing_that_pointed_at_it_or_at_its_meeting() {
        var undone = events.create(
                story.samira,
                story.fair,
                EventDraft.of(
                        new Title("Réunion"), When.wholeDay(LocalDate.of(2089, 6, 4)), ZoneId.of("Europe/Paris")));
        var meeting = making.make(
                story.samira,
                Ref.Kind.MEETING,
                new Seed(Ref.to(Ref.Kind.EVENT, undone), story.fair, "Réunion", "", Locale.FRENCH));
        events.link(story.samira, event, meeting);
        events.takeBack(
                story.samira, undone, events.show(story.samira, undone).event().version());
        assertThat(rows()).isEqualTo(before);
        invariants.hold();
    }

    /** A thread, and what was said of a card, which bears the name of the card. */
    @Test
    void what_lies_in_the_bin_is_on_no_page() throws IOException {
        var board = board();
        var thread = thread();
        var unwanted = meeting();
        assertThat(pages("/events/")).anyMatch(page -> page.contains("# Doublon"));
        assertThat(pages("/meetings/")).anyMatch(page -> page.contains("Bilan"));
        assertThat(threadPages())
                .hasSize(2)
                .anyMatch(page -> page.contains("# Par erreur"))
                .anyMatch(page -> page.contains("# Jetée") && page.contains("Essai"));
        places.remove(story.samira, thread);
        boards.boards().remove(story.samira, board);
        removed.remove(story.samira, unwanted);
        assertThat(threadPages()).isEmpty();
        assertThat(pages("/meetings/")).isEmpty();
        assertThat(pages("/events/"))
                .isNotEmpty()
                .noneMatch(page -> page.contains("Doublon"))
                .noneMatch(page -> page.contains("Par erreur"))
                .noneMatch(page -> page.contains("Jetée"));
    }

    private List<String> threadPages() throws IOException {
        return pages("/threads/");
    }

    private List<String> pages(String within) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.write(story.bocage, bytes);
        return AssociationArchiveTest.read(Files.write(folder.resolve("pages.zip"), bytes.toByteArray()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().contains(within))
                .map(Map.Entry::getValue)
                .toList();
    }

    private BoardId board() {
        var board = boards.boards().create(story.samira, story.fair, new Title("Essai"));
        var card = boards.cards()
                .add(
                        story.samira,
                        boards.lanes().add(story.samira, board, new Title("À faire")),
                        List.of(new Title("Jetée")))
                .getFirst();
        boards.cards().assign(story.samira, card, story.yann.id(), true);
        boards.cards()
                .label(
                        story.samira,
                        card,
                        labels.create(story.samira, board, "Urgent", Colour.PALETTE.getFirst()),
                        true);
        boards.checklists()
                .write(
                        story.samira,
                        card,
                        boards.checklists().add(story.samira, card, new Title("Liste")),
                        List.of("Chaises"));
        boards.details()
                .comment(
                        story.samira,
                        card,
                        ClientId.fresh(),
                        new Markdown("Vois avec @[Yann](member:%s)".formatted(story.yann.id())));
        pointedAt(Ref.to(Ref.Kind.CARD, card));
        return board;
    }

    private DocumentId document() {
        var document = documents.create(story.samira, story.fair, new Title("Programme"), new FirstText("# Samedi"));
        versions.name(story.samira, document, new Title("Relu"));
        database.update("INSERT INTO document_client (document_id, client) VALUES (?, 7)", document.toString());
        database.update(
                "INSERT INTO document_checkpoint (document_id, seq, made_at, state, sha256, content, words) VALUES (?, 1, NOW(), 'x', UNHEX(SHA2('x', 256)), '', '')",
                document.toString());
        pointedAt(Ref.to(Ref.Kind.DOCUMENT, document));
        return document;
    }

    private PollId poll() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        ballots.answer(
                story.samira,
                poll,
                AskedPoll.yesTo(
                        polls.snapshot(story.samira, poll).options().getFirst().id()));
        pointedAt(Ref.to(Ref.Kind.POLL, poll));
        return poll;
    }

    private ThreadId thread() {
        var said = new Markdown("Vois avec @[Yann](member:%s)".formatted(story.yann.id()));
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        var thread = threads.open(story.samira, general, new Opening(new Title("Par erreur"), ClientId.fresh(), said));
        var message = messages.page(story.samira, thread, new Stretch.Newest())
                .messages()
                .getFirst()
                .id();
        making.link(story.samira, Ref.to(Ref.Kind.MESSAGE, message), Ref.to(Ref.Kind.EVENT, event));
        events.link(story.samira, event, Ref.to(Ref.Kind.THREAD, thread));
        return thread;
    }

    /** A date that was entered twice, prepared as a meeting. */
    private EventId meeting() {
        var twice = events.create(
                story.samira,
                story.fair,
                EventDraft.of(
                        new Title("Doublon"), When.wholeDay(LocalDate.of(2089, 6, 5)), ZoneId.of("Europe/Paris")));
        var meeting = making.make(
                story.samira,
                Ref.Kind.MEETING,
                new Seed(Ref.to(Ref.Kind.EVENT, twice), story.fair, "Doublon", "", Locale.FRENCH));
        items.add(story.samira, new MeetingId(meeting.id()), List.of(ItemDraft.of(new Title("Bilan"))));
        attendances.say(story.yann, new MeetingId(meeting.id()), true);
        events.link(story.samira, event, meeting);
        return twice;
    }

    private void pointedAt(Ref thing) {
        events.link(story.samira, event, thing);
        making.link(story.samira, Ref.to(Ref.Kind.EVENT, event), thing);
    }

    /** How many rows each table holds; of what happened the history goes on telling. */
    private Map<String, Long> rows() {
        return Stream.concat(Tables.LEAVING.stream().map(Table::name), Stream.of("read_mark", "poll_link"))
                .filter(table -> !table.equals("activity"))
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> database.queryForObject("SELECT COUNT(*) FROM " + table, Long.class),
                        Long::sum,
                        TreeMap::new));
    }

    private static Stream<String> below() {
        return Tables.LEAVING.stream().map(Table::name).filter(name -> isBelow(Tables.named(name)));
    }

    private static boolean isBelow(Table table) {
        return ROOTS.contains(table.name())
                || table.parents().stream().map(Tables::named).anyMatch(ForgottenTest::isBelow);
    }
}
