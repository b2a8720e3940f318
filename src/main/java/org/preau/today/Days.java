package org.preau.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.board.DueCards;
import org.preau.discussion.Reading;
import org.preau.meeting.Meetings;
import org.preau.member.Requests;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.AwaitedPolls;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Service;

/** Gathers a person's day from the features: each is asked once, whatever it holds. */
@Service
class Days {

    private static final int DAYS_AHEAD = 7;

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
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var awaited = polls.of(actor);
        var coming = events.ahead(actor);
        return new Day(
                today,
                Duration.between(
                        now,
                        changes(awaited, coming.next())
                                .filter(now::isBefore)
                                .reduce(tomorrow(today, zone), Days::earlier)),
                awaited,
                polls.further(actor, awaited),
                requests.awaiting(actor).entrySet().stream()
                        .map(asked -> new Day.Knock(asked.getKey(), asked.getValue()))
                        .toList(),
                cards.of(actor, today.plusDays(DAYS_AHEAD)),
                coming,
                meetings.of(actor, coming.next().stream().map(EventFace::id).toList()),
                reading.news(actor).threads(),
                spaces.mine(actor).stream().collect(Collectors.toMap(SpaceCard::id, Function.identity())));
    }

    /** Where they sit. */
    @Query
    public Set<SpaceId> places(Actor.Member actor) {
        return spaces.mine(actor).stream().map(SpaceCard::id).collect(Collectors.toSet());
    }

    private static Stream<Instant> changes(List<AwaitedPoll> awaited, List<EventFace> coming) {
        return Stream.concat(
                awaited.stream().map(poll -> poll.poll().closesAt()),
                coming.stream().map(EventFace::ends));
    }

    private static Instant tomorrow(LocalDate today, ZoneId zone) {
        return today.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
