package org.preau.shared.mail;

import java.time.Clock;
import java.util.List;
import org.preau.shared.Query;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. They are kept in the transaction of the act they tell of, and leave after it. */
@Service
public class Post {

    private final OutgoingMailRepository mails;
    private final MessageSource texts;
    private final HtmlPart html;
    private final Clock clock;

    Post(OutgoingMailRepository mails, MessageSource texts, HtmlPart html, Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.html = html;
        this.clock = clock;
    }

    /** Leaves with the transaction that posts it, or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        var subject = texts.getMessage(letter.key() + "subject", letter.values(), letter.language());
        var text = texts.getMessage(letter.key() + "text", letter.values(), letter.language());
        var written = new WrittenLetter(letter.to(), subject, text, html.of(subject, text, letter.language()));
        mails.save(new OutgoingMail(written, clock.instant()));
    }

    /** The newest letters, for the mailbox of the demo. */
    @Query
    public List<PostedLetter> newest(int most) {
        return mails.newest(Limit.of(most)).stream().map(OutgoingMail::posted).toList();
    }
}
