package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.member.PersonName;
import org.preau.poll.About;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Links;
import org.preau.poll.PollDraft;
import org.preau.poll.PollTerms;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.preau.shared.text.Scripts;
import org.springframework.beans.factory.annotation.Autowired;

/** S3: who reads the pages of an archive with a program that believes HTML runs nothing that somebody wrote; file names are plain. */
@PreauTest
@Tag("hostile")
class ScriptsInPagesTest {

    private static final Pattern ELEMENT = Pattern.compile("<(/?[a-zA-Z][^\\s>/]*)");
    private static final List<String> OF_MARKDOWN = List.of(
            "p",
            "br",
            "strong",
            "em",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "img",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    @Autowired
    Storyteller teller;

    @Autowired
    Threads threads;

    @Autowired
    Documents documents;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    Events events;

    @Autowired
    AgendaItems items;

    @Autowired
    Making making;

    @Autowired
    Exports exports;

    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @Test
    void no_page_of_an_archive_holds_html() throws IOException {
        Scripts.PAYLOADS.forEach(this::write);
        var pages = pages();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(6 * Scripts.PAYLOADS.size());
        pages.forEach((name, page) -> {
            assertThat(name).matches("spaces/[a-z0-9-]+/[a-z]+/[a-z0-9-]+\\.md");
            assertThat(elements(page)).as(page).isSubsetOf(OF_MARKDOWN);
        });
    }

    private void write(String payload) {
        var title = new Title(payload);
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        threads.open(
                story.samira, general, new Opening(title, ClientId.fresh(), new Markdown("Voir `<b>` et " + payload)));
        documents.create(story.samira, story.fair, title, new FirstText(payload));
        var lane = lanes.add(story.samira, boards.create(story.samira, story.fair, title), title);
        cards.add(story.samira, lane, List.of(title));
        meet(payload);
        var poll = polls.ask(story.samira, story.fair, asked(payload));
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(
                links.holder(links.open(story.samira, poll)),
                PollToken.fresh(),
                new PersonName(payload),
                AskedPoll.yesTo(date));
    }

    private void meet(String payload) {
        var title = new Title(payload);
        var event = events.create(
                story.samira,
                story.fair,
                EventDraft.of(title, AskedPoll.TUESDAY, AskedPoll.PARIS).at(new Venue(payload)));
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, payload, "", Locale.FRENCH);
        var meeting = making.make(story.samira, Ref.Kind.MEETING, seed);
        items.add(story.samira, new MeetingId(meeting.id()), List.of(ItemDraft.of(title)));
        making.make(story.samira, Ref.Kind.DOCUMENT, new Seed(meeting, story.fair, payload, payload, Locale.FRENCH));
    }

    private static PollDraft asked(String payload) {
        var terms = new PollTerms(
                new Title(payload),
                new About(payload),
                new Venue(payload),
                AskedPoll.DRAFT.terms().closesAt());
        return new PollDraft(terms, AskedPoll.PARIS, List.of(AskedPoll.TUESDAY));
    }

    private Map<String, String> pages() throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.write(story.bocage, bytes);
        var file = Files.write(folder.resolve("pages.zip"), bytes.toByteArray());
        var entries = AssociationArchiveTest.read(file);
        entries.keySet().removeIf(name -> !name.startsWith("spaces/"));
        return entries;
    }

    /** As the most trusting of readers makes of it. */
    private static List<String> elements(String page) {
        var tables = List.of(TablesExtension.create());
        var html = HtmlRenderer.builder()
                .extensions(tables)
                .escapeHtml(false)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(page));
        return ELEMENT.matcher(html)
                .results()
                .map(tag -> tag.group(1).replace("/", ""))
                .distinct()
                .toList();
    }
}
