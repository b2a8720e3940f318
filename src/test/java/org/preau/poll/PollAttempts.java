package org.preau.poll;

import java.time.Instant;
import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done with polls. */
@Component
class PollAttempts implements Attempts {

    private static final Instant LATER = Instant.parse("2091-01-01T00:00:00Z");

    private final Polls polls;
    private final Ballots ballots;
    private final Closings closings;

    PollAttempts(Polls polls, Ballots ballots, Closings closings) {
        this.polls = polls;
        this.ballots = ballots;
        this.closings = closings;
    }

    /** A poll, and one of its dates. */
    private record Asked(PollId poll, OptionId date) {}

    @Override
    public Map<PollAction, Attempt<?>> attempts() {
        return Map.of(
                PollAction.READ_POLL,
                        Attempt.on(
                                scene -> asked(scene).poll(),
                                PollId::fresh,
                                (actor, poll) -> polls.snapshot(actor, poll)),
                PollAction.ANSWER,
                        Attempt.byMember(
                                this::asked,
                                () -> new Asked(PollId.fresh(), OptionId.fresh()),
                                (actor, asked) -> ballots.answer(actor, asked.poll(), AskedPoll.yesTo(asked.date()))),
                PollAction.CREATE_POLL,
                        Attempt.on(
                                Scene::space,
                                SpaceId::fresh,
                                (actor, space) -> polls.ask(actor, space, AskedPoll.DRAFT)),
                PollAction.MANAGE_POLL,
                        Attempt.on(
                                scene -> asked(scene).poll(),
                                PollId::fresh,
                                (actor, poll) -> closings.close(actor, poll, null)),
                PollAction.REOPEN_POLL,
                        Attempt.on(
                                this::closed,
                                PollId::fresh,
                                (actor, poll) -> closings.reopen(actor, poll, LATER, EventFate.TAKEN_BACK)));
    }

    private PollId closed(Scene scene) {
        var asked = asked(scene);
        closings.close(scene.lead(), asked.poll(), asked.date());
        return asked.poll();
    }

    private Asked asked(Scene scene) {
        var poll = polls.ask(scene.lead(), scene.space(), AskedPoll.DRAFT);
        return new Asked(
                poll, polls.snapshot(scene.lead(), poll).options().getFirst().id());
    }
}
