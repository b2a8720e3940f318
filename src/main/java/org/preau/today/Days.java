package org.preau.today;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.board.DueCards;
import org.preau.discussion.Reading;
import org.preau.meeting.Meetings;
import org.preau.member.Requests;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.poll.AwaitedPolls;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.springframework.stereotype.Service;

/** Gathers a person's day from the features: each is asked once, whatever it holds. */
@Service
class Days {

    private static final int DAYS_AHEAD = 7;
    private static final Duration COMING = Duration.ofDays(60);

    private final Spaces spaces;
    private final AwaitedPolls polls;
    private final Requests requests;
    private final DueCards cards;
    private final Events events;
    private final Meetings meetings;
    private final Reading reading;
    private final Clock clock;

    Days(
            Spaces spaces,
            AwaitedPolls polls,
            Requests requests,
            DueCards cards,
            Events events,
            Meetings meetings,
            Reading reading,
            Clock clock) {
        this.spaces = spaces;
        this.polls = polls;
        this.requests = requests;
        this.cards = cards;
        this.events = events;
        this.meetings = meetings;
        this.reading = reading;
        this.clock = clock;
    }

    /** @param zone by which the person tells the day */
    @Query
    public Day of(Actor.Member actor, ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        var coming = events.soon(actor, COMING);
        return new Day(
                today,
                polls.of(actor),
                requests.awaiting(actor).entrySet().stream().map(asked -> new Day.Knock(asked.getKey(), asked.getValue())).toList(),
                cards.of(actor, today.plusDays(DAYS_AHEAD)),
                coming,
                meetings.of(actor, coming.stream().map(EventFace::id).toList()),
                reading.news(actor).threads(),
                spaces.mine(actor).stream().collect(Collectors.toMap(SpaceCard::id, Function.identity())));
    }
}
