package org.preau.board;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.Id;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;

/**
 * Where the cards of one draft arrive, and what the people, labels and lanes that they name are here.
 *
 * @param filled how many cards of the draft each lane has received
 */
record Ground(
        Arrival arrival,
        Map<String, MemberId> people,
        Map<String, LabelId> labels,
        Map<String, Lane> lanes,
        Map<String, Integer> filled) {

    /**
     * Who takes which board, and when.
     *
     * @param zone in which the board's dates are days
     */
    record Arrival(Actor.Member actor, Board board, Sources sources, Instant now, ZoneId zone) {}

    Sources sources() {
        return arrival.sources();
    }

    Board board() {
        return arrival.board();
    }

    Lane laneOf(CardDraft draft) {
        return Objects.requireNonNull(lanes.get(draft.lane()), "A card of the draft lies in none of its lanes");
    }

    /** What the tool calls the lane that a card lies in; nothing when it knows none there. */
    String sourceOf(LaneId lane) {
        return lanes.entrySet().stream()
                .filter(known -> known.getValue().id().equals(lane))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    Contested contested() {
        return sources().contested();
    }

    MemberId authorOf(CardDraft.Comment comment) {
        return Objects.requireNonNull(people.get(comment.author()));
    }

    /** The place of the next card of a lane. */
    Rank next(String lane) {
        return Rank.nth(filled.merge(lane, 1, Integer::sum) - 1);
    }

    @Nullable
    Due due(CardDraft draft) {
        return draft.due() == null ? null : Due.of(draft.due(), arrival.zone());
    }

    List<UUID> labelsOf(CardDraft draft) {
        return ours(draft.labels(), labels);
    }

    List<UUID> peopleOf(CardDraft draft) {
        return ours(draft.people(), people);
    }

    private static List<UUID> ours(List<String> sources, Map<String, ? extends Id> known) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(known.get(source)).stream())
                .map(Id::value)
                .distinct()
                .toList();
    }
}
