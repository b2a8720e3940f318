package org.preau.discussion;

import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done in threads. */
@Component
class DiscussionAttempts implements Attempts {

    private static final Markdown WORDS = new Markdown("Bonjour");

    private final Threads threads;
    private final Messages messages;

    DiscussionAttempts(Threads threads, Messages messages) {
        this.threads = threads;
        this.messages = messages;
    }

    @Override
    public Map<DiscussionAction, Attempt<?>> attempts() {
        return Map.of(
                DiscussionAction.READ_THREADS,
                        Attempt.on(this::thread, ThreadId::fresh, (actor, thread) -> threads.show(actor, thread)),
                DiscussionAction.OPEN_THREAD,
                        Attempt.byMember(scene -> channel(scene, 0), ChannelId::fresh, this::begin),
                DiscussionAction.ANNOUNCE,
                        Attempt.byMember(scene -> channel(scene, 1), ChannelId::fresh, this::begin),
                DiscussionAction.POST,
                        Attempt.byMember(this::thread, ThreadId::fresh, (actor, thread) ->
                                messages.post(actor, thread, ClientId.fresh(), WORDS)),
                DiscussionAction.HIDE_MESSAGE,
                        Attempt.byMember(this::message, MessageId::fresh, (actor, message) ->
                                messages.hide(actor, message, "Hors sujet")),
                DiscussionAction.RENAME_THREAD,
                        Attempt.byMember(this::thread, ThreadId::fresh, (actor, thread) ->
                                threads.rename(actor, thread, new Title("Repas du midi"))));
    }

    private ThreadId begin(Actor.Member actor, ChannelId channel) {
        return threads.open(actor, channel, new Opening(new Title("Repas du soir"), ClientId.fresh(), WORDS));
    }

    private ThreadId thread(Scene scene) {
        return begin(scene.lead(), channel(scene, 0));
    }

    private MessageId message(Scene scene) {
        return messages.post(scene.lead(), thread(scene), ClientId.fresh(), WORDS);
    }

    /** « Général » stands first, « Annonces » second. */
    private ChannelId channel(Scene scene, int place) {
        return threads.channels(scene.lead(), scene.space()).get(place).id();
    }
}
