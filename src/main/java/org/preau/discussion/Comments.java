package org.preau.discussion;

import java.util.Collection;
import java.util.UUID;
import org.preau.shared.Forgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said about things: it goes with them when they go for good, whatever feature they belong to, and parts from where they came from. */
@Component
public class Comments {

    private final ThreadRepository threads;
    private final MessageRepository messages;
    private final ReadMarkRepository marks;

    Comments(ThreadRepository threads, MessageRepository messages, ReadMarkRepository marks) {
        this.threads = threads;
        this.messages = messages;
        this.marks = marks;
    }

    /** In the transaction in which these things are forgotten: nothing remains of what was said about them. */
    @EventListener
    void on(Forgotten forgotten) {
        var things = forgotten.things();
        messages.forgetMentionsAbout(things);
        messages.forgetAbout(things);
        marks.forgetAbout(things);
        threads.forgetAbout(things);
    }

    /** What was taken about these things from another tool stays; taken again, it is said about other things. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void part(Collection<UUID> things) {
        messages.partAbout(things);
    }
}
