package org.preau.shared.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.shared.Query;
import org.preau.shared.Title;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. They are kept in the transaction of the act they tell of, and leave after it. */
@Service
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final OutgoingMailRepository mails;
    private final MessageSource texts;
    private final HtmlPart html;
    private final Clock clock;
    private final boolean carried;

    Post(OutgoingMailRepository mails, MessageSource texts, HtmlPart html, Clock clock, Optional<Carrier> carrier) {
        this.mails = mails;
        this.texts = texts;
        this.html = html;
        this.clock = clock;
        this.carried = carrier.isPresent();
    }

    /** Whether anything carries letters from here; else they wait until a mail server is set up. */
    public boolean isCarried() {
        return carried;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellWhetherMailLeaves() {
        if (!carried) {
            LOG.warn(
                    "No mail leaves yet: name your mail server with SPRING_MAIL_HOST (see docs/operations.md). Letters wait until then.");
        }
    }

    /** Asked for by whoever receives it, or about what is theirs. Leaves with the transaction that posts it, or not at all; before all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        mails.save(new OutgoingMail(write(letter), clock.instant()));
    }

    /** From a member to somebody else: leaves in its turn, and counts among those of the author. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter, Allowance.Given allowed) {
        mails.save(new OutgoingMail(write(letter), clock.instant()).by(allowed.author()));
    }

    /** Takes as long as {@link #send}, and sends nothing: how long an answer takes tells nobody whether an address is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Letter letter) {
        var mail = mails.save(new OutgoingMail(write(letter), clock.instant()));
        mails.flush();
        mails.delete(mail);
    }

    /** Names in a subject may be long, and hold what mail programs read as the next line of a letter's head. */
    private WrittenLetter write(Letter letter) {
        var subject = Title.beginning(texts.getMessage(
                        letter.key() + "subject", letter.values().toArray(), letter.language()))
                .value();
        var text = texts.getMessage(letter.key() + "text", letter.values().toArray(), letter.language());
        return new WrittenLetter(letter.to(), subject, text, html.of(subject, text, letter.language()));
    }

    /** The newest letters, for the mailbox of the demo. */
    @Query
    public List<PostedLetter> newest(int most) {
        return mails.newest(Limit.of(most)).stream().map(OutgoingMail::posted).toList();
    }
}
