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
        mails.save(new OutgoingMail(write(letter), clock.instant()));
    }

    /** Takes as long as {@link #send}, and sends nothing: how long an answer takes tells nobody whether an address is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Letter letter) {
        var mail = mails.save(new OutgoingMail(write(letter), clock.instant()));
        mails.flush();
        mails.delete(mail);
    }

    private WrittenLetter write(Letter letter) {
        var subject = texts.getMessage(letter.key() + "subject", letter.values(), letter.language());
        var text = texts.getMessage(letter.key() + "text", letter.values(), letter.language());
        return new WrittenLetter(letter.to(), subject, text, html.of(subject, text, letter.language()));
    }

    /** The newest letters, for the mailbox of the demo. */
    @Query
    public List<PostedLetter> newest(int most) {
        return mails.newest(Limit.of(most)).stream().map(OutgoingMail::posted).toList();
    }
}
