package org.preau.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.Id;
import org.preau.shared.Making;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done with meetings. */
@Component
class MeetingAttempts implements Attempts {

    private static final EventDraft DRAFT = EventDraft.of(
                    new Title("Réunion du conseil"),
                    When.wholeDay(LocalDate.of(2089, 12, 15)),
                    ZoneId.of("Europe/Paris"))
            .at(new Venue("Au local"));

    private final Events events;
    private final Making making;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Attendances attendances;

    MeetingAttempts(Events events, Making making, Meetings meetings, AgendaItems items, Attendances attendances) {
        this.events = events;
        this.making = making;
        this.meetings = meetings;
        this.items = items;
        this.attendances = attendances;
    }

    /** Somebody whose coming is noted. */
    private record Noted(MeetingId meeting, MemberId member) {}

    @Override
    public Map<MeetingAction, Attempt<?>> attempts() {
        return Map.of(
                MeetingAction.READ_MEETING,
                        Attempt.on(this::meeting, MeetingId::fresh, (actor, meeting) -> meetings.show(actor, meeting)),
                MeetingAction.MAKE_MEETING,
                        Attempt.on(
                                this::event,
                                () -> seed(new EventId(Id.fresh()), SpaceId.fresh()),
                                (actor, seed) -> making.make(actor, Ref.Kind.MEETING, seed)),
                MeetingAction.EDIT_AGENDA,
                        Attempt.on(
                                this::meeting,
                                MeetingId::fresh,
                                (actor, meeting) ->
                                        items.add(actor, meeting, List.of(ItemDraft.of(new Title("Budget"))))),
                MeetingAction.SAY_COMING,
                        Attempt.byMember(
                                this::meeting,
                                MeetingId::fresh,
                                (actor, meeting) -> attendances.say(actor, meeting, true)),
                MeetingAction.NOTE_COMING,
                        Attempt.on(
                                scene -> new Noted(meeting(scene), scene.lead().id()),
                                () -> new Noted(MeetingId.fresh(), MemberId.fresh()),
                                (actor, noted) -> attendances.note(actor, noted.meeting(), noted.member(), true)));
    }

    private Seed event(Scene scene) {
        return seed(events.create(scene.lead(), scene.space(), DRAFT), scene.space());
    }

    private static Seed seed(EventId event, SpaceId space) {
        return new Seed(Ref.to(Ref.Kind.EVENT, event), space, "Réunion", "", Locale.FRENCH);
    }

    private MeetingId meeting(Scene scene) {
        return new MeetingId(
                making.make(scene.lead(), Ref.Kind.MEETING, event(scene)).id());
    }
}
