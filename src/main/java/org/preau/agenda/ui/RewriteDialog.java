package org.preau.agenda.ui;

import java.time.Clock;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** Another title, time or place for an event. */
class RewriteDialog extends EventDialog {

    private final Events events;
    private final Actor.Member actor;
    private final Clock clock;
    private final EventFace began;
    private EventFace before;

    RewriteDialog(Events events, Actor.Member actor, Clock clock, EventFace event) {
        super("agenda.rewrite", event.zone());
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.began = event;
        this.before = event;
        about(event.id());
        show(event);
    }

    /** Who would write over what they did not see is shown it; the second time it is what they mean. */
    @Override
    void write(EventDraft draft) {
        try {
            events.rewrite(actor, before.id(), draft, before.draft());
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                var now = events.show(actor, before.id()).event();
                showSince(began, now, EventWords.when(now, clock));
                before = now;
            }
            throw refusal;
        }
    }
}
