package org.preau.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.preau.member.Access;
import org.preau.member.People;
import org.preau.member.SpaceEvent;
import org.preau.shared.Markdown;
import org.preau.shared.SignedIn;
import org.preau.shared.Title;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever takes a place by office is announced: a thread that Préau opens, in the transaction of the entry and in the language
 * of who enters. Its first words are theirs; its title is not, so that they cannot unsay it.
 */
@Component
class OfficeNotice {

    private static final String KEY = "discussion.office.";

    private final ThreadRepository threads;
    private final ChannelRepository channels;
    private final Messages messages;
    private final Access access;
    private final People people;
    private final SignedIn signedIn;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeNotice(
            ThreadRepository threads,
            ChannelRepository channels,
            Messages messages,
            Access access,
            People people,
            SignedIn signedIn,
            MessageSource texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.channels = channels;
        this.messages = messages;
        this.access = access;
        this.people = people;
        this.signedIn = signedIn;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SpaceEvent.EnteredByOffice entered) {
        var language = signedIn.preferences().language();
        var name = people.named(List.of(entered.member())).of(entered.member()).name();
        var thread = Thread.in(announcements(entered), entered.space(), new Title(text("title", language, name)), clock.instant());
        threads.save(thread);
        events.publishEvent(new DiscussionEvent.ThreadOpened(entered.by(), thread.spot()));
        messages.say(
                entered.by(), thread, new Said(entered.member(), ClientId.fresh(), new Markdown(text("words", language))));
    }

    private Channel announcements(SpaceEvent.EnteredByOffice entered) {
        return channels.among(List.of(access.everyoneIn(entered.space()))).stream()
                .filter(channel -> channel.kind() == ChannelKind.ANNOUNCEMENTS)
                .findFirst()
                .orElseThrow();
    }

    private String text(String what, Locale language, Object... values) {
        return texts.getMessage(KEY + what, values, language);
    }
}
