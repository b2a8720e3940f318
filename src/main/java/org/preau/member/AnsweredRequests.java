package org.preau.member;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever sits down in a space no longer waits at its door, whichever way they came in. */
@Component
class AnsweredRequests {

    private final SeatRequestRepository requests;

    AnsweredRequests(SeatRequestRepository requests) {
        this.requests = requests;
    }

    @EventListener
    void on(SpaceEvent.SeatGiven given) {
        requests.find(given.space(), given.member()).ifPresent(requests::delete);
    }
}
