package org.preau.transfer.archive;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.shared.MemberId;
import org.preau.shared.jpa.MappedColumns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every text that leaves with an association and everybody whom a thing of it names stand on one of its readable pages too, or stay in
 * the rows for a reason that is written down.
 */
@PreauTest
class ReadablePagesTest {

    private static final String WORD = "a word of the application, which pages tell in words where it matters";
    private static final String PEOPLE = "pages tell what people wrote together, not what is written about them";
    private static final String FRAME = "how a space is kept, not what was said in it";
    private static final String HISTORY = "what led to what is there";

    private static final Map<String, String> IN_ROWS_ONLY = Map.ofEntries(
            entry("association.slug", FRAME),
            entry("association.name", "the first page bears it"),
            entry("association.time_zone", "the clock by which pages tell hours"),
            entry("association.legal_notice", "what the association says to strangers"),
            entry("association.privacy_notice", "what the association says to strangers"),
            entry("association_journal.act", HISTORY),
            entry("association_journal.detail", HISTORY),
            entry("member.initials", PEOPLE),
            entry("member.phone", PEOPLE),
            entry("member.colour", PEOPLE),
            entry("member.role", PEOPLE),
            entry("member.status", PEOPLE),
            entry("member_address.mail", PEOPLE),
            entry("member_group.name", PEOPLE),
            entry("group_membership.office", PEOPLE),
            entry("seat.level", PEOPLE),
            entry("group_seat.level", PEOPLE),
            entry("seat_request.words", "for those alone who answer it"),
            entry("space.kind", FRAME),
            entry("space.purpose", FRAME),
            entry("space.colour", FRAME),
            entry("space.openness", FRAME),
            entry("activity.verb", HISTORY),
            entry("activity.ref_kind", HISTORY),
            entry("activity.details", HISTORY),
            entry("import_source.origin", HISTORY),
            entry("import_source.external_id", HISTORY),
            entry("import_source.ref_kind", HISTORY),
            entry("import_source.said", HISTORY),
            entry("bin.ref_kind", WORD),
            entry("channel.kind", WORD),
            entry("thread.about_kind", WORD),
            entry("thread.notice", WORD),
            entry("message.state", WORD),
            entry("message.reason", "why words were hidden is told with them, and they are not"),
            entry("label.colour", FRAME),
            entry("document_checkpoint.content", "the page of a document is made of it"),
            entry("document_checkpoint.words", "the page of a document is made of it"),
            entry("document_version.name", HISTORY),
            entry("event.zone", "the clock by which its page tells the hour"),
            entry("event_ref.ref_kind", WORD),
            entry("poll.zone", "the clock by which its page tells hours"),
            entry("poll_answer.answer", WORD),
            entry("origin.from_kind", WORD),
            entry("origin.made_kind", WORD),
            entry("origin.from_part", WORD));

    private static final Map<String, String> NAMED_IN_ROWS_ONLY = Map.ofEntries(
            entry("member.id", PEOPLE),
            entry("group_membership.member_id", PEOPLE),
            entry("association_journal.member_id", HISTORY),
            entry("association_journal.about_id", HISTORY),
            entry("seat.member_id", PEOPLE),
            entry("seat_request.member_id", "for those alone who answer it"),
            entry("space.forsaken_by", "nobody sits there"),
            entry("activity.member_id", HISTORY),
            entry("bin.member_id", "what was thrown away is on no page"),
            entry("member.same_as", "the row that goes on tells of them"),
            entry("mention.member_id", "the words say the name"),
            entry("board.created_by", HISTORY),
            entry("document.created_by", HISTORY),
            entry("document.edited_by", HISTORY),
            entry("document_edit.member_id", HISTORY),
            entry("document_client.member_id", HISTORY),
            entry("document_version.kept_by", HISTORY),
            entry("event.created_by", HISTORY),
            entry("meeting.created_by", HISTORY),
            entry("poll.created_by", HISTORY));

    @Autowired
    Furnished furnished;

    @Autowired
    MappedColumns columns;

    @Autowired
    Exports exports;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private Story story;

    @Test
    void a_new_text_stands_on_a_page_or_says_why_not() {
        story = furnished.tell();
        var texts = texts();
        assertThat(texts).containsAll(IN_ROWS_ONLY.keySet());
        var marks = new TreeMap<String, String>();
        texts.stream()
                .filter(text -> !IN_ROWS_ONLY.containsKey(text))
                .forEach(text -> marks.put(text, mark(marks.size())));
        var pages = pages(marks);
        assertThat(marks.keySet().stream().filter(text -> !pages.contains(marks.get(text))))
                .as("texts that no page tells")
                .isEmpty();
    }

    @Test
    void whom_a_new_column_names_stands_on_a_page_or_it_says_why_not() {
        story = furnished.tell();
        var naming = columns.holding(MemberId.class::equals)
                .filter(column ->
                        Tables.LEAVING.stream().anyMatch(table -> table.name().equals(column.table())))
                .map(column -> column.table() + "." + column.name())
                .distinct()
                .toList();
        assertThat(naming).containsAll(NAMED_IN_ROWS_ONLY.keySet());
        var untold = naming.stream()
                .filter(column -> !NAMED_IN_ROWS_ONLY.containsKey(column))
                .filter(column -> !tells(column));
        assertThat(untold).as("people whom no page names").isEmpty();
    }

    /** Whether a page names somebody who stands nowhere but there; who may stand at one place once only stands at one of them. */
    private boolean tells(String column) {
        var somebody = "zqpersonqz";
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(here -> {
            var id = UUID.randomUUID().toString();
            database.update(
                    "INSERT INTO member (id, association_id, name, initials, colour, role, status, joined_at, version)"
                            + " SELECT ?, association_id, ?, initials, colour, 'MEMBER', status, joined_at, 0 FROM member WHERE id = ?",
                    id,
                    somebody,
                    story.samira.id().toString());
            var place = column.split("\\.");
            database.update(
                    "UPDATE IGNORE `%1$s` SET `%2$s` = ? WHERE `%2$s` IS NOT NULL".formatted((Object[]) place), id);
            here.setRollbackOnly();
            return read().contains(somebody);
        }));
    }

    /** The columns that hold some text, by table. */
    private List<String> texts() {
        var text =
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                        + " AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext')";
        return Tables.LEAVING.stream()
                .flatMap(table -> database.queryForList(text, String.class, table.name()).stream()
                        .filter(column -> !table.withheld().contains(column))
                        .map(column -> table.name() + "." + column))
                .toList();
    }

    /** A word that nobody writes, of letters alone. */
    private static String mark(int number) {
        return "zq" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "qz";
    }

    /** All pages of the association, had each text been the word that is its mark; and then it was not. */
    private String pages(Map<String, String> marks) {
        return new TransactionTemplate(transactions).execute(here -> {
            labelTheCards();
            marks.forEach((text, mark) ->
                    database.update("UPDATE `%s` SET `%s` = ?".formatted((Object[]) text.split("\\.")), mark));
            here.setRollbackOnly();
            return read();
        });
    }

    private void labelTheCards() {
        var fair = story.fair.toString();
        database.update(
                "INSERT INTO label (id, board_id, name, colour) SELECT UUID(), b.id, 'Urgent', '#B4532A' FROM board b WHERE b.space_id = ?",
                fair);
        database.update("""
                INSERT INTO card_label (card_id, label_id) SELECT c.id, l.id FROM card c
                  JOIN label l ON l.board_id = c.board_id JOIN board b ON b.id = c.board_id WHERE b.space_id = ?""", fair);
    }

    private String read() {
        var bytes = new ByteArrayOutputStream();
        exports.write(story.bocage, bytes);
        return AssociationArchiveTest.read(write(bytes.toByteArray())).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("spaces/"))
                .map(entry -> entry.getKey() + "\n" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private Path write(byte[] archive) {
        try {
            return Files.write(folder.resolve("pages.zip"), archive);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
