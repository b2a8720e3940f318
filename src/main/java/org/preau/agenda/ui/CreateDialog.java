package org.preau.agenda.ui;

import java.time.ZoneId;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;

/** One more event in a space. */
class CreateDialog extends EventDialog {

    private final Events events;
    private final Actor.Member actor;
    private final SpaceId space;

    CreateDialog(Events events, Actor.Member actor, SpaceId space, ZoneId zone) {
        super("agenda.create", zone);
        this.events = events;
        this.actor = actor;
        this.space = space;
        keepAll(actor.id(), "event/" + space);
    }

    @Override
    void write(EventDraft draft) {
        var _ = events.create(actor, space, draft);
    }
}
