package org.preau.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.discussion.CommentCounts;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes what a board shows of its cards, for one or for hundreds, in a fixed number of statements. */
@Component
class Faces {

    private final FaceRepository rows;
    private final CommentCounts comments;

    Faces(FaceRepository rows, CommentCounts comments) {
        this.rows = rows;
        this.comments = comments;
    }

    /** Cards side by side, and where each lane goes on that has more. */
    record Shown(List<CardFace> cards, List<LaneEdge> edges) {}

    /** The first open cards of every open lane, no more of each than asked. */
    Shown on(BoardId board, int most) {
        return shown(rows.first(board, most + 1L), most);
    }

    /** The open cards of one lane from a place on. */
    Shown from(LaneEdge edge, int most) {
        return shown(rows.from(edge.id(), edge.rank(), edge.card(), Limit.of(most + 1)), most);
    }

    private Shown shown(List<FaceRepository.Row> found, int most) {
        var lanes = found.stream()
                .collect(Collectors.groupingBy(FaceRepository.Row::lane))
                .values();
        return new Shown(
                faces(lanes.stream().flatMap(lane -> lane.stream().limit(most)).toList()),
                lanes.stream()
                        .filter(lane -> lane.size() > most)
                        .map(lane -> lane.get(most).edge())
                        .toList());
    }

    /** Those that somebody looks for beyond a place of their lanes. */
    List<CardFace> wanted(BoardId board, long beyond, Wanted wanted, int most) {
        return faces(rows.wanted(board, beyond, wanted, Limit.of(most)));
    }

    /** Those of these cards that the board still shows. */
    List<CardFace> of(Collection<CardId> cards) {
        return faces(cards.isEmpty() ? List.of() : rows.open(cards));
    }

    private List<CardFace> faces(List<FaceRepository.Row> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(FaceRepository.Row::id).toList();
        return faces(found, rows.labels(ids), rows.people(ids), rows.ticks(ids));
    }

    /** Whoever is on one of these cards. */
    static Set<MemberId> people(List<CardFace> cards) {
        return cards.stream().flatMap(card -> card.people().stream()).collect(Collectors.toSet());
    }

    /** Of these people, and of those on cards that the board shows no more, the ones who are on no card of it now. */
    Set<MemberId> without(BoardId board, Collection<MemberId> people, Collection<CardId> gone) {
        var left = new HashSet<>(people);
        if (!gone.isEmpty()) {
            rows.people(gone).forEach(assigned -> left.add(assigned.member()));
        }
        if (!left.isEmpty()) {
            rows.shown(board, List.copyOf(left)).forEach(left::remove);
        }
        return left;
    }

    private List<CardFace> faces(
            List<FaceRepository.Row> found,
            List<FaceRepository.Labelled> labels,
            List<FaceRepository.Assigned> people,
            List<FaceRepository.Ticked> ticks) {
        var marks = new Marks(
                labels.stream()
                        .collect(Collectors.groupingBy(
                                FaceRepository.Labelled::card,
                                Collectors.mapping(FaceRepository.Labelled::label, Collectors.toList()))),
                people.stream()
                        .collect(Collectors.groupingBy(
                                FaceRepository.Assigned::card,
                                Collectors.mapping(FaceRepository.Assigned::member, Collectors.toList()))),
                ticks.stream().collect(Collectors.toMap(FaceRepository.Ticked::card, FaceRepository.Ticked::ticks)),
                comments.about(found.stream().map(row -> row.id().value()).toList()));
        return found.stream().map(marks::face).toList();
    }

    /** What stands beside the titles, gathered for all cards at once. */
    private record Marks(
            Map<CardId, List<LabelId>> labels,
            Map<CardId, List<MemberId>> people,
            Map<CardId, CardFace.Ticks> ticks,
            Map<UUID, Integer> comments) {

        CardFace face(FaceRepository.Row row) {
            return new CardFace(
                    row.id(),
                    row.lane(),
                    row.rank().key(),
                    row.title(),
                    labels.getOrDefault(row.id(), List.of()),
                    people.getOrDefault(row.id(), List.of()),
                    row.due(),
                    row.done(),
                    row.described(),
                    ticks.get(row.id()),
                    comments.getOrDefault(row.id().value(), 0));
        }
    }
}
