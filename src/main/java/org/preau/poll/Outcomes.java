package org.preau.poll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.springframework.stereotype.Component;

/** Reads what came of the dates that were retained, in two statements at most. */
@Component
class Outcomes {

    private final OptionRepository options;
    private final Events agenda;

    Outcomes(OptionRepository options, Events agenda) {
        this.options = options;
        this.agenda = agenda;
    }

    Optional<Outcome> of(Poll poll) {
        return Optional.ofNullable(of(List.of(poll)).get(poll.id()));
    }

    /** Of those among them with a retained date; the date as it was asked where its event is no more. */
    Map<PollId, Outcome> of(Collection<Poll> polls) {
        var retained =
                polls.stream().filter(poll -> poll.retained().isPresent()).toList();
        var events =
                agenda
                        .faces(
                                Actor.system(),
                                retained.stream()
                                        .flatMap(poll -> poll.event().stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(EventFace::id, Function.identity()));
        var asked = options
                .read(retained.stream()
                        .flatMap(poll -> poll.retained().stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Option::id, Option::when));
        var outcomes = new HashMap<PollId, Outcome>();
        for (var poll : retained) {
            var day = poll.retained().map(asked::get).map(when -> new Outcome(when, poll.zone(), false, false));
            poll.event()
                    .map(events::get)
                    .map(Outcome::of)
                    .or(() -> day)
                    .ifPresent(outcome -> outcomes.put(poll.id(), outcome));
        }
        return outcomes;
    }
}
