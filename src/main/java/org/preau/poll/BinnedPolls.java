package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Removed polls: known by their title, brought back with their answers; forgotten, nothing remains of them. */
@Component
class BinnedPolls implements BinSource {

    private final PollRepository found;
    private final OptionRepository options;
    private final ParticipantRepository participants;
    private final PollLinkRepository links;
    private final Polls polls;
    private final Doors doors;

    BinnedPolls(
            PollRepository found,
            OptionRepository options,
            ParticipantRepository participants,
            PollLinkRepository links,
            Polls polls,
            Doors doors) {
        this.found = found;
        this.options = options;
        this.participants = participants;
        this.links = links;
        this.polls = polls;
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.POLL;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        var seen = doors.seats(actor).audiences();
        return found.read(ids(things)).stream()
                .filter(poll -> poll.isRemoved() && seen.contains(poll.audience()))
                .collect(Collectors.toMap(poll -> poll.id().value(), Poll::title));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        polls.bringBack(actor, new PollId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        var gone = found.lockRemoved(ids(things)).stream().map(Poll::id).toList();
        if (!gone.isEmpty()) {
            links.forget(gone);
            participants.forgetAnswers(gone.stream().map(PollId::value).toList());
            participants.forget(gone);
            options.forget(gone);
            found.forget(gone);
        }
    }

    private static List<PollId> ids(Collection<UUID> things) {
        return things.stream().map(PollId::new).toList();
    }
}
