package org.preau.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.live.Live;
import org.preau.shared.Made;
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
            live.afterwards(() -> messages.read(new MessageId(made.from().id()))
                    .ifPresent(message -> live.publish(
                            Ref.to(Ref.Kind.THREAD, message.thread()),
                            revision -> MessagesChanged.said(revision, views.of(List.of(message))))));
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
            case DiscussionEvent.ThreadMoved _ -> tellMoved(event.spot());
            case DiscussionEvent.ThreadRemoved _ -> {
                live.publish(
                        space(event),
                        revision ->
                                new ThreadsGone(revision, List.of(event.spot().thread()), true));
                tellPointing(event.spot().topic());
            }
            case DiscussionEvent.ThreadRestored _ -> {
                live.publish(space(event), revision -> new ThreadsBack(revision, lines(event), true));
                tellPointing(event.spot().topic());
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
                revision -> MessagesChanged.said(
                        revision,
                        views.of(messages.read(event.message()).stream().toList())));
    }

    private void tellTitle(ThreadId id, Ref topic) {
        threads.read(id)
                .ifPresent(thread ->
                        live.publish(topic, revision -> new MessagesChanged(revision, List.of(), thread.title())));
    }

    private void tellSpace(DiscussionEvent event) {
        var said = event instanceof DiscussionEvent.MessagePosted;
        if (event.spot().subject().isEmpty()) {
            live.publish(space(event), revision -> new ThreadsChanged(revision, lines(event), said));
        } else if (said) {
            live.publish(space(event), revision -> new ThingSpokenOf(revision, true));
        }
    }

    private static Ref space(DiscussionEvent event) {
        return Ref.to(Ref.Kind.SPACE, event.space());
    }

    private List<ThreadLine> lines(DiscussionEvent event) {
        return lines.of(threads.read(event.spot().thread()).stream().toList());
    }

    private void tellMoved(DiscussionEvent.Spot spot) {
        threads.read(spot.thread())
                .flatMap(lines::channel)
                .ifPresent(channel -> live.publish(
                        Ref.to(Ref.Kind.SPACE, spot.space()),
                        revision -> new ThreadMoved(revision, spot.thread(), channel)));
    }

    /** Whoever shows a link to it looks again whether it is there. */
    private void tellPointing(Ref thread) {
        live.publish(thread, revision -> MessagesChanged.said(revision, List.of()));
    }

    /**
     * What {@code <preau-timeline>} applies.
     *
     * @param title of the thread when it was renamed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessagesChanged(
            long rev, List<MessageView> messages, @Nullable String title) {

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

    /**
     * Something was said about a thing of the space, which stands in no list of threads: it is news to those who took part.
     *
     * @param doubt that each asks anew whether there is something new for them
     */
    record ThingSpokenOf(long rev, boolean doubt) {}

    record ThreadsGone(long rev, List<ThreadId> gone, boolean doubt) {}

    record ThreadsBack(long rev, List<ThreadLine> threads, boolean doubt) {}

    /** @param channel under which it is kept now */
    record ThreadMoved(long rev, ThreadId moved, ChannelLine channel) {}
}
