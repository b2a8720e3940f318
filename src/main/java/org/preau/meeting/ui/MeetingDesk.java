package org.preau.meeting.ui;

import java.time.Clock;
import org.preau.agenda.Events;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.Meetings;
import org.preau.member.People;
import org.preau.shared.Making;
import org.springframework.stereotype.Component;

/** What the screens of meetings ask of: the use cases behind their buttons and dialogs. */
@Component
record MeetingDesk(
        Meetings meetings,
        AgendaItems items,
        Attendances attendances,
        Events events,
        Making making,
        People people,
        Clock clock) {}
