package org.preau.member;

import java.util.regex.Pattern;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.PostedLetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The letters that wait to leave, read as the person who gets them would. */
@Component
class Mailbox {

    private static final Pattern LINK = Pattern.compile("/p/invitation/([A-Za-z0-9_-]{27})");

    private final Post post;
    private final JdbcTemplate database;

    Mailbox(Post post, JdbcTemplate database) {
        this.post = post;
        this.database = database;
    }

    PostedLetter last() {
        return post.newest(1).getFirst();
    }

    /** What the link of the newest letter opens. */
    InvitationToken token() {
        var link = LINK.matcher(last().text());
        if (!link.find()) {
            throw new AssertionError("The newest letter has no invitation: " + last().subject());
        }
        return new InvitationToken(link.group(1));
    }

    int sentTo(String mail) {
        post.newest(1);
        return database.queryForObject("SELECT COUNT(*) FROM outgoing_mail WHERE recipient = ?", Integer.class, mail);
    }
}
