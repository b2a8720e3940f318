package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What must be true of the stored data whatever happened: asked after every scenario. Foreign keys hold by themselves;
 * here stands what they cannot say. A table without a row here fails a test: a new feature decides what holds of its tables.
 */
@Component
public class Invariants {

    /** A sentence about a table, and the query for what would break it. */
    private record Check(String table, String sentence, String broken) {}

    private static final List<Check> CHECKS = List.of(
            keptBy("flyway_schema_history", "Flyway"),
            keptBy("account", "its columns"),
            keptBy("browser_session", "its keys"),
            keptBy("guess", "its key"),
            keptBy("journal", "its columns"),
            new Check("outgoing_mail", "is of a member that exists, or of nobody", """
                    SELECT o.id FROM outgoing_mail o LEFT JOIN member m ON m.id = o.author_id
                     WHERE o.author_id IS NOT NULL AND m.id IS NULL"""),
            keptBy("restoration", "its columns"),
            new Check("account_address", "is written in small letters, once per account", """
                    SELECT account_id FROM account_address
                     GROUP BY account_id, mail HAVING COUNT(*) > 1 OR BINARY mail <> LOWER(mail)"""),
            new Check("mail_code", "is tried five times at most", "SELECT id FROM mail_code WHERE tries > 5"),
            keptBy("passkey", "its unique handle"),
            keptBy("second_factor", "its key"),
            new Check("recovery_code", "belongs to somebody with a second factor", """
                    SELECT r.account_id FROM recovery_code r
                     WHERE NOT EXISTS (SELECT 1 FROM second_factor f
                                        WHERE f.account_id = r.account_id AND f.confirmed_at IS NOT NULL)
                       AND NOT EXISTS (SELECT 1 FROM passkey k WHERE k.account_id = r.account_id)"""),
            keptBy("member_group", "its unique name"),
            keptBy("group_seat", "its keys"),
            keptBy("import_source", "its keys"),
            keptBy("channel", "its keys"),
            keptBy("mention", "its keys"),
            keptBy("label", "its keys"),
            keptBy("checklist", "its keys"),
            keptBy("check_item", "its keys"),
            keptBy("lane", "its keys"),
            keptBy("invitation", "its unique token"),
            keptBy("association_journal", "being written with the act"),
            new Check("seat_request", "is of somebody who has no seat there", """
                    SELECT r.member_id FROM seat_request r
                      JOIN seat s ON s.space_id = r.space_id AND s.member_id = r.member_id"""),
            new Check("association", "has an owner as soon as it has members", """
                    SELECT a.id FROM association a
                     WHERE EXISTS (SELECT 1 FROM member m WHERE m.association_id = a.id)
                       AND NOT EXISTS (SELECT 1 FROM member m
                                        WHERE m.association_id = a.id AND m.role = 'OWNER' AND m.ended_at IS NULL)"""),
            new Check("member", "has no seat once it ended", """
                    SELECT m.id FROM member m JOIN seat s ON s.member_id = m.id WHERE m.ended_at IS NOT NULL"""),
            new Check("member", "ended, in the same association and without account, where it is another one", """
                    SELECT m.id FROM member m LEFT JOIN member o ON o.id = m.same_as AND o.association_id = m.association_id
                     WHERE m.same_as IS NOT NULL
                       AND (o.id IS NULL OR o.same_as IS NOT NULL OR m.ended_at IS NULL OR m.account_id IS NOT NULL)"""),
            new Check("member_address", "is written in small letters, once per member", """
                    SELECT member_id FROM member_address
                     GROUP BY member_id, mail HAVING COUNT(*) > 1 OR BINARY mail <> LOWER(mail)"""),
            new Check("group_membership", "joins people and groups of one association", """
                    SELECT gm.member_id FROM group_membership gm
                      JOIN member m ON m.id = gm.member_id
                      JOIN member_group g ON g.id = gm.group_id
                     WHERE m.association_id <> g.association_id OR gm.until < gm.since"""),
            new Check("space", "has one audience of everybody", """
                    SELECT s.id FROM space s
                     WHERE (SELECT COUNT(*) FROM audience a WHERE a.space_id = s.id AND a.everyone) <> 1"""),
            new Check(
                    "seat",
                    "is never of a visitor, comes with no group but one of theirs that has a place there, and a space with seats keeps a lead",
                    """
                    SELECT s.id FROM seat s WHERE s.level = 'VISITOR'
                    UNION
                    SELECT s.space_id FROM seat s GROUP BY s.space_id HAVING SUM(s.level = 'LEAD') = 0
                    UNION
                    SELECT s.id FROM seat s
                     WHERE s.group_id IS NOT NULL
                       AND NOT EXISTS (SELECT 1 FROM group_seat p JOIN group_membership m ON m.group_id = p.group_id
                                        WHERE p.space_id = s.space_id AND p.group_id = s.group_id AND m.member_id = s.member_id)"""),
            new Check("audience", "of everybody names nobody", """
                    SELECT a.id FROM audience a JOIN audience_seat n ON n.audience_id = a.id WHERE a.everyone"""),
            new Check("audience_seat", "names seats of its own space", """
                    SELECT n.seat_id FROM audience_seat n
                      JOIN audience a ON a.id = n.audience_id
                      JOIN seat s ON s.id = n.seat_id
                     WHERE s.space_id <> a.space_id"""),
            new Check("activity", "is of a member that exists", """
                    SELECT a.id FROM activity a LEFT JOIN member m ON m.id = a.member_id
                     WHERE a.member_id IS NOT NULL AND m.id IS NULL"""),
            new Check(
                    "thread",
                    "has a title or is about a thing that is there, counts its messages, and lies in its space's audience and channel, and is in the bin when it was removed",
                    """
                    SELECT t.id FROM thread t
                      JOIN audience a ON a.id = t.audience_id
                      LEFT JOIN channel c ON c.id = t.channel_id
                     WHERE a.space_id <> t.space_id OR c.audience_id <> t.audience_id
                        OR t.last_seq <> (SELECT COUNT(*) FROM message m WHERE m.thread_id = t.id)
                        OR t.title = '' AND t.about_id IS NULL AND (t.notice IS NULL OR t.member_id IS NULL)
                        OR t.removed AND (t.notice IS NOT NULL OR NOT EXISTS (SELECT 1 FROM bin n WHERE n.ref_id = t.id))
                        OR t.about_id IS NOT NULL AND (t.channel_id IS NOT NULL
                            OR t.removed OR NOT (t.about_kind = 'CARD' AND EXISTS (SELECT 1 FROM card k WHERE k.id = t.about_id)))"""),
            new Check("message", "stands in an unbroken sequence from 1", """
                    SELECT m.thread_id FROM message m GROUP BY m.thread_id HAVING MIN(m.seq) <> 1 OR MAX(m.seq) <> COUNT(*)"""),
            new Check("read_mark", "points at a message that was written", """
                    SELECT r.thread_id FROM read_mark r JOIN thread t ON t.id = r.thread_id
                     WHERE r.seq > t.last_seq OR r.seq < 0"""),
            new Check("board", "lies in the space of its audience, and is in the bin when it was removed", """
                    SELECT b.id FROM board b JOIN audience a ON a.id = b.audience_id
                     WHERE a.space_id <> b.space_id OR b.removed AND NOT EXISTS (SELECT 1 FROM bin n WHERE n.ref_id = b.id)"""),
            new Check("card", "stands in a lane of its board", """
                    SELECT c.id FROM card c JOIN lane l ON l.id = c.lane_id WHERE l.board_id <> c.board_id"""),
            new Check("card_label", "is of the card's board", """
                    SELECT cl.card_id FROM card_label cl
                      JOIN card c ON c.id = cl.card_id
                      JOIN label l ON l.id = cl.label_id
                     WHERE l.board_id <> c.board_id"""),
            new Check("card_member", "is of the association that owns the space", """
                    SELECT cm.card_id FROM card_member cm
                      JOIN member m ON m.id = cm.member_id
                      JOIN card c ON c.id = cm.card_id
                      JOIN board b ON b.id = c.board_id
                      JOIN space s ON s.id = b.space_id
                     WHERE s.association_id <> m.association_id
                       AND NOT EXISTS (SELECT 1 FROM seat st WHERE st.space_id = s.id AND st.member_id = m.id)"""),
            new Check("document", "lies in the space of its audience, and counts its edits", """
                    SELECT d.id FROM document d JOIN audience a ON a.id = d.audience_id
                     WHERE a.space_id <> d.space_id
                        OR d.head_seq <> (SELECT COUNT(*) FROM document_edit e WHERE e.document_id = d.id)"""),
            new Check("document_edit", "stands in an unbroken sequence from 1", """
                    SELECT e.document_id FROM document_edit e
                     GROUP BY e.document_id HAVING MIN(e.seq) <> 1 OR MAX(e.seq) <> COUNT(*)"""),
            new Check("document_checkpoint", "is of an edit that was kept, and is not damaged", """
                    SELECT c.document_id FROM document_checkpoint c JOIN document d ON d.id = c.document_id
                     WHERE c.seq > d.head_seq OR c.sha256 <> UNHEX(SHA2(c.state, 256))"""),
            keptBy("document_client", "its key"),
            new Check("document_version", "is of an edit that was kept, and without a name the only one of it", """
                    SELECT v.id FROM document_version v JOIN document d ON d.id = v.document_id
                     WHERE v.seq > d.head_seq
                        OR v.name IS NULL AND EXISTS (SELECT 1 FROM document_version o
                            WHERE o.document_id = v.document_id AND o.seq = v.seq AND o.name IS NULL AND o.id <> v.id)"""),
            new Check(
                    "event_ref",
                    "points at a thing that is there",
                    "SELECT r.ref_id FROM event_ref r WHERE NOT " + there("r.ref_kind", "r.ref_id")),
            keptBy("attendance", "its unique member"),
            new Check(
                    "origin",
                    "makes a thing that is there out of another",
                    "SELECT o.made_id FROM origin o WHERE o.made_id = o.from_id OR NOT "
                            + there("o.made_kind", "o.made_id") + " OR NOT " + there("o.from_kind", "o.from_id")),
            new Check("meeting", "lies in the space of its audience and of its event", """
                    SELECT m.id FROM meeting m
                      JOIN audience a ON a.id = m.audience_id
                      JOIN event e ON e.id = m.event_id
                     WHERE a.space_id <> m.space_id OR e.space_id <> m.space_id"""),
            new Check("agenda_item", "takes a day at most, and is in the bin when it was removed", """
                    SELECT i.id FROM agenda_item i
                     WHERE i.minutes NOT BETWEEN 0 AND 1440
                        OR i.removed AND NOT EXISTS (SELECT 1 FROM bin b WHERE b.ref_id = i.id)"""),
            keptBy("poll_link", "its unique token"),
            new Check(
                    "event",
                    "lies in the space of its audience, ends after it begins, and is in the bin when it was removed",
                    """
                    SELECT e.id FROM event e JOIN audience a ON a.id = e.audience_id
                     WHERE a.space_id <> e.space_id OR e.ends_at < e.starts_at
                        OR e.removed AND NOT EXISTS (SELECT 1 FROM bin n WHERE n.ref_id = e.id)"""),
            new Check("poll", "lies in the space of its audience, and was closed when a date is retained", """
                    SELECT p.id FROM poll p
                      JOIN audience a ON a.id = p.audience_id
                      LEFT JOIN poll_option o ON o.id = p.retained_id
                      LEFT JOIN event e ON e.id = p.event_id
                     WHERE a.space_id <> p.space_id
                        OR p.retained_id IS NOT NULL AND (p.closed_at IS NULL OR o.poll_id <> p.id OR e.space_id <> p.space_id)"""),
            new Check("poll_option", "leaves a date to its poll, under a number that was given", """
                    SELECT o.poll_id FROM poll_option o JOIN poll p ON p.id = o.poll_id
                     GROUP BY o.poll_id, p.numbers HAVING SUM(o.struck = FALSE) = 0 OR MAX(o.number) >= p.numbers"""),
            new Check("poll_participant", "is a member or has a name, and answered when there are answers", """
                    SELECT p.id FROM poll_participant p
                     WHERE (p.member_id IS NULL) = (p.name IS NULL)
                        OR p.answered_at IS NULL AND EXISTS (SELECT 1 FROM poll_answer a WHERE a.participant_id = p.id)"""),
            new Check("poll_answer", "is about a date of the same poll, and was given before it closed", """
                    SELECT a.participant_id FROM poll_answer a
                      JOIN poll_participant q ON q.id = a.participant_id
                      JOIN poll_option o ON o.id = a.option_id
                      JOIN poll p ON p.id = q.poll_id
                     WHERE o.poll_id <> q.poll_id OR q.answered_at > COALESCE(p.closed_at, q.answered_at)"""),
            new Check("bin", "is of a member that exists", """
                    SELECT b.ref_id FROM bin b LEFT JOIN member m ON m.id = b.member_id
                     WHERE b.member_id IS NOT NULL AND m.id IS NULL"""));

    private final JdbcTemplate database;

    public Invariants(JdbcTemplate database) {
        this.database = database;
    }

    /** Fails with the sentences that do not hold. */
    public void hold() {
        assertThat(CHECKS.stream().flatMap(this::broken))
                .as("invariants that do not hold")
                .isEmpty();
    }

    private Stream<String> broken(Check check) {
        return check.broken().isEmpty()
                ? Stream.empty()
                : database.queryForList(check.broken(), String.class).stream()
                        .map(id -> check.table() + " " + check.sentence() + ": not so for " + id);
    }

    /** The tables of the schema of which nothing is said here. */
    Set<String> unspoken() {
        var tables = database.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()", String.class);
        var unspoken = new TreeSet<>(tables);
        unspoken.removeAll(CHECKS.stream().map(Check::table).collect(Collectors.toSet()));
        return unspoken;
    }

    /** Whether a thing that is pointed at exists; of a kind that nobody has thought of here it does not. */
    private static String there(String kind, String id) {
        return Stream.of("board", "card", "document", "event", "meeting", "message", "poll", "thread")
                .map(table -> kind + " = '" + table.toUpperCase(Locale.ROOT) + "' AND EXISTS (SELECT 1 FROM " + table
                        + " x WHERE x.id = " + id + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** A table of which the database itself says all there is to say. */
    private static Check keptBy(String table, String keeper) {
        return new Check(table, "is kept by " + keeper, "");
    }
}
