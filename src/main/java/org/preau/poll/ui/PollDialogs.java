package org.preau.poll.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import org.preau.member.People;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.Participants;
import org.preau.poll.PollDates;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.springframework.stereotype.Component;

/** The dialogs of whoever keeps a poll, opened on what is true now. */
@Component
class PollDialogs {

    private final Polls polls;
    private final PollDates dates;
    private final Participants participants;
    private final Links links;
    private final Closings closings;
    private final People people;
    private final Making making;
    private final Clock clock;

    PollDialogs(
            Polls polls,
            PollDates dates,
            Participants participants,
            Links links,
            Closings closings,
            People people,
            Making making,
            Clock clock) {
        this.polls = polls;
        this.dates = dates;
        this.participants = participants;
        this.links = links;
        this.closings = closings;
        this.people = people;
        this.making = making;
        this.clock = clock;
    }

    /** Who is expected, and by which links people come. */
    Dialog share(Actor.Member actor, PollId poll) {
        return new ShareDialog(this, actor, poll);
    }

    /** Its words, its closing, its dates. */
    Dialog edit(Actor.Member actor, PollId poll) {
        return new EditDialog(this, actor, poll);
    }

    /** Which date is retained, seen by whom. */
    Dialog close(Actor.Member actor, PollId poll) {
        return new CloseDialog(this, actor, poll);
    }

    Polls polls() {
        return polls;
    }

    PollDates dates() {
        return dates;
    }

    Participants participants() {
        return participants;
    }

    Links links() {
        return links;
    }

    Closings closings() {
        return closings;
    }

    People people() {
        return people;
    }

    Making making() {
        return making;
    }

    Clock clock() {
        return clock;
    }
}
