package org.preau.poll.ui;

import java.time.Clock;
import org.preau.agenda.Events;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.poll.Closings;
import org.preau.poll.HandedLinks;
import org.preau.poll.Links;
import org.preau.poll.Participants;
import org.preau.poll.PollDates;
import org.preau.poll.Polls;
import org.preau.shared.Making;
import org.springframework.stereotype.Component;

/** What the screens of whoever keeps a poll ask of: the use cases behind their buttons and dialogs. */
@Component
record PollDesk(
        Polls polls,
        PollDates dates,
        Participants participants,
        Links links,
        HandedLinks handed,
        Closings closings,
        Events agenda,
        People people,
        Making making,
        Live live,
        Clock clock) {}
