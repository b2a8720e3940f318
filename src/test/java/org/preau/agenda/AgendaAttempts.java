package org.preau.agenda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done with events. */
@Component
class AgendaAttempts implements Attempts {

    private static final EventDraft DRAFT = EventDraft.of(
                    new Title("Permanence"), When.wholeDay(LocalDate.of(2026, 12, 15)), ZoneId.of("Europe/Paris"))
            .at(new Venue("Au local"));

    private final Events events;
    private final RemovedEvents removed;

    AgendaAttempts(Events events, RemovedEvents removed) {
        this.removed = removed;
        this.events = events;
    }

    @Override
    public Map<AgendaAction, Attempt<?>> attempts() {
        return Map.of(
                AgendaAction.READ_EVENTS,
                        Attempt.on(this::event, EventId::fresh, (actor, event) -> events.show(actor, event)),
                AgendaAction.CREATE_EVENT,
                        Attempt.on(Scene::space, SpaceId::fresh, (actor, space) -> events.create(actor, space, DRAFT)),
                AgendaAction.EDIT_EVENT,
                        Attempt.on(this::event, EventId::fresh, (actor, event) -> events.cancel(actor, event)),
                AgendaAction.REMOVE_EVENT,
                        Attempt.on(this::event, EventId::fresh, (actor, event) -> removed.remove(actor, event)));
    }

    private EventId event(Scene scene) {
        return events.create(scene.lead(), scene.space(), DRAFT);
    }
}
