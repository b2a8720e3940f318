package org.preau.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.live.Live;
import org.preau.shared.Made;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * After commit, reads what changed and appends it to the topics that somebody has open: the thread's, for its messages,
 * and the space's, for its list of threads and for the bold names.
 */
@Component
class DiscussionLive {

    private final Live live;
    private final MessageRepository messages;
    private final ThreadRepository threads;
    private final MessageViews views;
    private final ThreadLines lines;

    DiscussionLive(
            Live live, MessageRepository messages, ThreadRepository threads, MessageViews views, ThreadLines lines) {
        this.live = live;
        this.messages = messages;
        this.threads = threads;
        this.views = views;
        this.lines = lines;
    }

    @TransactionalEventListener
    void on(DiscussionEvent event) {
        live.afterwards(() -> tell(event));
    }

    /** Something was made of a message: its readers ask what. */
    @TransactionalEventListener
    void on(Made made) {
        if (made.from().kind() == Ref.Kind.MESSAGE) {
            live.afterwards(() -> messages.read(new MessageId(made.from().id())).ifPresent(message -> live.publish(
                    Ref.to(Ref.Kind.THREAD, message.thread()), revision -> MessagesChanged.said(revision, views.of(List.of(message))))));
        }
    }

    private void tell(DiscussionEvent event) {
        switch (event) {
            case DiscussionEvent.OfMessage ofMessage -> {
                tellThread(ofMessage);
                tellSpace(event);
            }
            case DiscussionEvent.ThreadOpened _ -> tellSpace(event);
            case DiscussionEvent.ThreadRenamed _ -> {
                tellTitle(event.spot().thread(), event.spot().topic());
                tellSpace(event);
            }
            case DiscussionEvent.TalkTaken _ -> {
                live.startAnew(event.spot().topic());
                tellSpace(event);
            }
        }
    }

    private void tellThread(DiscussionEvent.OfMessage event) {
        live.publish(
                event.spot().topic(),
                revision -> MessagesChanged.said(revision, views.of(messages.read(event.message()).stream().toList())));
    }

    private void tellTitle(ThreadId id, Ref topic) {
        threads.read(id).ifPresent(thread -> live.publish(topic, revision -> new MessagesChanged(revision, List.of(), thread.title())));
    }

    private void tellSpace(DiscussionEvent event) {
        var topic = Ref.to(Ref.Kind.SPACE, event.space());
        if (event.spot().subject().isPresent()) {
            event.by().member()
                    .filter(_ -> event instanceof DiscussionEvent.MessagePosted)
                    .ifPresent(speaker -> live.publish(topic, revision -> new ThingSpokenOf(revision, speaker)));
        } else {
            live.publish(
                    topic,
                    revision -> new ThreadsChanged(
                            revision,
                            lines.of(threads.read(event.spot().thread()).stream().toList()),
                            event instanceof DiscussionEvent.MessagePosted));
        }
    }

    /**
     * What {@code <preau-timeline>} applies.
     *
     * @param title of the thread when it was renamed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessagesChanged(long rev, List<MessageView> messages, @Nullable String title) {

        static MessagesChanged said(long rev, List<MessageView> messages) {
            return new MessagesChanged(rev, messages, null);
        }
    }

    /**
     * What {@code <preau-threads>} applies.
     *
     * @param news whether something was said, so that the space is worth a look; not when words were mended or taken away
     */
    record ThreadsChanged(long rev, List<ThreadLine> threads, boolean news) {}

    /** Something was said about a thing of the space, which stands in no list of threads: it is news to those who took part. */
    record ThingSpokenOf(long rev, MemberId speaker) {}
}
