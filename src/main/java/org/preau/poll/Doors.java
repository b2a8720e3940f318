package org.preau.poll;

import org.preau.member.Access;
import org.preau.member.Hosts;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** The one private door of this module: find among what the actor may see, then require the action. */
@Component
class Doors {

    private final Access access;
    private final Hosts hosts;
    private final PollRepository polls;

    Doors(Access access, Hosts hosts, PollRepository polls) {
        this.access = access;
        this.hosts = hosts;
        this.polls = polls;
    }

    Seats seats(Actor actor) {
        return access.seatsOf(actor);
    }

    Poll poll(Seats seats, PollId id) {
        var poll = polls.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(PollAction.READ_POLL, poll.audience());
        return poll;
    }

    /** To answer it: it stays open, or closed, until the transaction ends. */
    Poll heldPoll(Actor actor, PollId id) {
        var seats = access.seatsOf(actor);
        var poll = polls.holdAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(PollAction.ANSWER, poll.audience());
        return poll;
    }

    /** One's own poll, or any as a lead; kept from others until the transaction ends. */
    Poll managedPoll(Actor actor, PollId id) {
        return keptPoll(actor, id, PollAction.MANAGE_POLL);
    }

    /** The same, to take answers again. */
    Poll reopenedPoll(Actor actor, PollId id) {
        return keptPoll(actor, id, PollAction.REOPEN_POLL);
    }

    private Poll keptPoll(Actor actor, PollId id, PollAction others) {
        var seats = access.seatsOf(actor);
        var poll = polls.lockAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(toKeep(actor, poll, others), poll.audience());
        return poll;
    }

    boolean mayManage(Actor actor, Seats seats, Poll poll) {
        return seats.may(toKeep(actor, poll, PollAction.MANAGE_POLL), poll.audience());
    }

    boolean mayReopen(Actor actor, Seats seats, Poll poll) {
        return seats.may(toKeep(actor, poll, PollAction.REOPEN_POLL), poll.audience());
    }

    /**
     * What whoever keeps a poll must be allowed: its asker, to ask one there still.
     *
     * @param others what anybody else must be allowed
     */
    private static PollAction toKeep(Actor actor, Poll poll, PollAction others) {
        return actor.member().filter(poll::wasAskedBy).isPresent() ? PollAction.CREATE_POLL : others;
    }

    /** For whoever holds a link that opens this poll, to look. */
    Poll linkedPoll(PollId id) {
        return polls.findLinked(id).orElseThrow(Refusal::notFound);
    }

    /** The same, to answer: it stays open, or closed, until the transaction ends; it is closed with its space. */
    Poll heldLinkedPoll(PollId id) {
        var poll = polls.holdLinked(id).orElseThrow(Refusal::notFound);
        if (hosts.isArchived(poll.space())) {
            throw new Refusal(PollReason.CLOSED);
        }
        return poll;
    }
}
