package org.preau.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.preau.agenda.EventId;
import org.preau.agenda.EventsAhead;
import org.preau.board.DueCard;
import org.preau.discussion.ThreadLine;
import org.preau.meeting.MeetingFace;
import org.preau.member.Asking;
import org.preau.member.SpaceCard;
import org.preau.poll.AwaitedPoll;
import org.preau.shared.Further;
import org.preau.shared.SpaceId;

/**
 * What a person's day holds.
 *
 * @param date by their own clock
 * @param lasts how long all this stays true if nobody does anything: then the day ends, a poll closes or an event is over
 * @param polls those that count on their answer
 * @param furtherPolls how many more each space has
 * @param knocks who asks to enter the spaces whose door they keep
 * @param cards those of theirs that are due
 * @param coming what takes place next where they sit
 * @param meetings those of the events that are meetings
 * @param news what was said since they looked last
 * @param spaces where they sit
 */
record Day(
        LocalDate date,
        Duration lasts,
        List<AwaitedPoll> polls,
        List<Further> furtherPolls,
        List<Knock> knocks,
        List<DueCard> cards,
        EventsAhead coming,
        Map<EventId, MeetingFace> meetings,
        List<ThreadLine> news,
        Map<SpaceId, SpaceCard> spaces) {

    /** People at the door of a space; the first came first. */
    record Knock(SpaceId space, List<Asking> people) {}

    /** How many things wait for them. */
    int waiting() {
        return polls.size()
                + Math.toIntExact(
                        furtherPolls.stream().mapToLong(Further::things).sum())
                + knocks.size()
                + cards.size();
    }

    /** The name of a space, when they sit there. */
    String name(SpaceId space) {
        var card = spaces.get(space);
        return card == null ? "" : card.name();
    }
}
