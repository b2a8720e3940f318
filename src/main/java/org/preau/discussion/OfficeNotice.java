package org.preau.discussion;

import java.time.Clock;
import java.util.List;
import org.preau.member.Access;
import org.preau.member.SpaceEvent;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.SignedIn;
import org.preau.shared.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever takes a place by office is announced, and so is whoever comes to read a closed space otherwise without its leads: a thread that
 * Préau opens, in the transaction of the entry. Its first words are theirs, in their language; its title is not, so that they cannot
 * unsay it: it is told to each reader in their own.
 */
@Component
class OfficeNotice {

    /** Of many who enter at once, as many say it themselves. */
    private static final int MOST = 20;

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
        say(
                entered.by(),
                open(entered, Notice.Kind.OFFICE, entered.member()),
                entered.member(),
                words("discussion.office.words"));
    }

    @EventListener
    void on(SpaceEvent.SignsIn entered) {
        say(
                entered.by(),
                open(entered, Notice.Kind.ACCOUNT, entered.member()),
                entered.member(),
                words("discussion.office.account"));
    }

    /** Whoever chose the people of the group speaks first. */
    @EventListener
    void on(SpaceEvent.EnteredByGroup entered) {
        var all = entered.entrants().stream().map(SpaceEvent.Entrant::member).toList();
        var thread = open(entered, all.size() == 1 ? Notice.Kind.GROUP : Notice.Kind.GROUP_AND_OTHERS, all.getFirst());
        entered.by()
                .member()
                .filter(by -> !all.contains(by))
                .ifPresent(by -> say(entered.by(), thread, by, words("discussion.office.group-by")));
        entered.entrants().stream()
                .limit(MOST)
                .forEach(one -> say(entered.by(), thread, one.member(), words("discussion.office.group", one.group())));
    }

    private Thread open(SpaceEvent entered, Notice.Kind what, MemberId about) {
        var thread = Thread.byPreau(announcements(entered.space()), entered.space(), clock.instant())
                .tell(what, about);
        threads.save(thread);
        events.publishEvent(new DiscussionEvent.ThreadOpened(entered.by(), thread.spot()));
        return thread;
    }

    private void say(Actor by, Thread thread, MemberId author, Markdown words) {
        messages.say(by, thread, new Said(author, ClientId.fresh(), words));
    }

    private Markdown words(String key, Object... values) {
        return new Markdown(texts.getMessage(key, values, signedIn.preferences().language()));
    }

    private Channel announcements(SpaceId space) {
        return channels.among(List.of(access.everyoneIn(space))).stream()
                .filter(channel -> channel.kind() == ChannelKind.ANNOUNCEMENTS)
                .findFirst()
                .orElseThrow();
    }
}
