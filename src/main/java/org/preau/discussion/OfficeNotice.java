package org.preau.discussion;

import java.time.Clock;
import java.util.List;
import org.preau.member.Access;
import org.preau.member.SpaceEvent;
import org.preau.shared.Markdown;
import org.preau.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever takes a place by office is announced: a thread that Préau opens, in the transaction of the entry. Its first words are
 * theirs, in their language; its title is not, so that they cannot unsay it: it is told to each reader in their own.
 */
@Component
class OfficeNotice {

    private final ThreadRepository threads;
    private final ChannelRepository channels;
    private final Messages messages;
    private final Access access;
    private final SignedIn signedIn;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeNotice(
            ThreadRepository threads,
            ChannelRepository channels,
            Messages messages,
            Access access,
            SignedIn signedIn,
            MessageSource texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.channels = channels;
        this.messages = messages;
        this.access = access;
        this.signedIn = signedIn;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SpaceEvent.EnteredByOffice entered) {
        var thread = Thread.byPreau(announcements(entered), entered.space(), clock.instant()).tell(Notice.Kind.OFFICE, entered.member());
        threads.save(thread);
        events.publishEvent(new DiscussionEvent.ThreadOpened(entered.by(), thread.spot()));
        var words = texts.getMessage("discussion.office.words", null, signedIn.preferences().language());
        messages.say(entered.by(), thread, new Said(entered.member(), ClientId.fresh(), new Markdown(words)));
    }

    private Channel announcements(SpaceEvent.EnteredByOffice entered) {
        return channels.among(List.of(access.everyoneIn(entered.space()))).stream()
                .filter(channel -> channel.kind() == ChannelKind.ANNOUNCEMENTS)
                .findFirst()
                .orElseThrow();
    }
}
