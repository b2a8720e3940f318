package org.preau.transfer.archive;

import java.util.Optional;
import java.util.regex.Pattern;
import org.preau.shared.text.MarkdownSigns;
import org.springframework.stereotype.Component;

/** The threads of a space, a page each, with what was said in its order; also what was said about a card, under the name of the card. */
@Component
class ThreadPages implements SpacePages {

    /** The name is bounded, and no bracket within it: each sign is then looked at a few hundred times at most. */
    private static final Pattern MENTION =
            Pattern.compile("\\[([^\\[\\]\\n]{0,300}+)\\]\\(<?member:[0-9a-fA-F-]{36}>?\\)");

    private final Paged database;

    ThreadPages(Paged database) {
        this.database = database;
    }

    @Override
    public void write(Folder folder) {
        database.each("""
                SELECT CAST(t.id AS CHAR) AS place, COALESCE(k.title, t.title) AS title, b.title AS board, t.notice,
                       CAST(t.member_id AS CHAR) AS who, CAST(t.opened_at AS CHAR) AS at, c.name AS channel
                  FROM thread t LEFT JOIN channel c ON c.id = t.channel_id
                  LEFT JOIN card k ON t.about_kind = 'CARD' AND k.id = t.about_id LEFT JOIN board b ON b.id = k.board_id
                 WHERE t.space_id = ? AND t.last_seq > 0 AND t.removed = FALSE AND (t.about_kind IS NULL OR b.removed = FALSE)""", "t.id", folder.space(), page -> page.forEach(thread -> write(folder, thread)));
    }

    private void write(Folder folder, Row thread) {
        var title = title(folder.wording(), thread);
        folder.page("threads", title, thread.text("place"), lines -> {
            lines.title(title).line("");
            Optional.ofNullable(thread.orNull("channel"))
                    .filter(channel -> !channel.isBlank())
                    .ifPresent(channel -> lines.line(folder.wording().say("transfer.archive.channel", channel))
                            .line(""));
            Optional.ofNullable(thread.orNull("board"))
                    .ifPresent(board -> lines.line(
                                    folder.wording().say("transfer.archive.about-card", MarkdownSigns.words(board)))
                            .line(""));
            lines.line(opened(folder.wording(), thread));
            messages(folder.wording(), thread.text("place"), lines);
        });
    }

    /** As somebody wrote it here or on the card, or what Préau tells of somebody. */
    private static String title(Wording wording, Row thread) {
        var notice = thread.orNull("notice");
        if (notice == null || !thread.text("title").isEmpty()) {
            return thread.text("title");
        }
        var name = wording.name(thread.orNull("who"));
        return wording.say("discussion.list.notice." + notice, name.isEmpty() ? wording.say("member.former") : name);
    }

    private static String opened(Wording wording, Row thread) {
        var opener = thread.orNull("notice") == null ? thread.orNull("who") : null;
        return wording.say("transfer.archive.opened", wording.moment(thread.text("at")), wording.name(opener));
    }

    private void messages(Wording wording, Object thread, ArchiveWriter.Lines lines) {
        database.each(
                """
                SELECT m.seq AS place, CAST(m.member_id AS CHAR) AS who, CAST(m.posted_at AS CHAR) AS at, m.state, m.text
                  FROM message m WHERE m.thread_id = ?""",
                "m.seq",
                thread,
                page -> page.forEach(message -> lines.line("")
                        .line("---")
                        .line("")
                        .line("**" + wording.name(message.orNull("who")) + "**, " + wording.moment(message.text("at")))
                        .line("")
                        .line(said(wording, message))));
    }

    /** Words that were taken back are not told again. */
    private static String said(Wording wording, Row message) {
        return message.text("state").equals("SHOWN")
                ? plain(message.text("text"))
                : "*" + wording.say("transfer.archive.taken-back") + "*";
    }

    /** With the names of those who are mentioned, and no more of them. */
    static String plain(String text) {
        return MENTION.matcher(text).replaceAll("$1");
    }
}
