package org.preau.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done in threads. */
@Component
class DiscussionAttempts implements Attempts {

    private static final Markdown WORDS = new Markdown("Bonjour");

    private final Threads threads;
    private final Messages messages;
    private final Talks talks;
    private final ThreadPlaces places;

    DiscussionAttempts(Threads threads, Messages messages, Talks talks, ThreadPlaces places) {
        this.threads = threads;
        this.places = places;
        this.messages = messages;
        this.talks = talks;
    }

    @Override
    public Map<DiscussionAction, Attempt<?>> attempts() {
        return Map.of(
                DiscussionAction.READ_THREADS,
                        Attempt.on(this::thread, ThreadId::fresh, (actor, thread) -> threads.show(actor, thread)),
                DiscussionAction.OPEN_THREAD,
                        Attempt.byMember(scene -> channel(scene, 0), ChannelId::fresh, this::begin),
                DiscussionAction.ANNOUNCE, Attempt.byMember(scene -> channel(scene, 1), ChannelId::fresh, this::begin),
                DiscussionAction.POST,
                        Attempt.byMember(
                                this::thread,
                                ThreadId::fresh,
                                (actor, thread) -> messages.post(actor, thread, ClientId.fresh(), WORDS)),
                DiscussionAction.TAKE_TALK, Attempt.byMember(scene -> channel(scene, 0), ChannelId::fresh, this::take),
                DiscussionAction.HIDE_MESSAGE,
                        Attempt.byMember(
                                this::message,
                                MessageId::fresh,
                                (actor, message) -> messages.hide(actor, message, "Hors sujet")),
                DiscussionAction.REMOVE_THREAD, Attempt.byMember(this::thread, ThreadId::fresh, places::remove),
                DiscussionAction.MOVE_THREAD,
                        Attempt.byMember(
                                scene -> new Move(thread(scene), channel(scene, 1)),
                                () -> new Move(ThreadId.fresh(), ChannelId.fresh()),
                                (actor, move) -> places.move(actor, move.thread(), move.to())),
                DiscussionAction.RENAME_THREAD,
                        Attempt.byMember(
                                this::thread,
                                ThreadId::fresh,
                                (actor, thread) ->
                                        threads.rename(actor, thread, Renaming.to(new Title("Repas du midi")))));
    }

    private record Move(ThreadId thread, ChannelId to) {}

    private ThreadId begin(Actor.Member actor, ChannelId channel) {
        return threads.open(actor, channel, new Opening(new Title("Repas du soir"), ClientId.fresh(), WORDS));
    }

    private ThreadId take(Actor.Member actor, ChannelId channel) {
        var said = new TakenComment(ClientId.fresh(), actor.id(), WORDS, Instant.parse("2024-02-02T09:30:00Z"), null);
        return talks.open(actor, channel, new Title("Repas du soir"), List.of(said));
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
