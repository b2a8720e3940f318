package org.preau.board;

import java.util.HashMap;
import java.util.Map;
import org.preau.member.Colour;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Takes what stands beside the cards: labels and lanes. */
@Component
class TakingHead {

    private final LabelRepository labels;
    private final LaneRepository lanes;

    TakingHead(LabelRepository labels, LaneRepository lanes) {
        this.labels = labels;
        this.lanes = lanes;
    }

    Ground take(Ground.Arrival arrival, Map<String, MemberId> people, BoardDraft draft) {
        return new Ground(arrival, people, labels(arrival, draft), lanes(arrival, draft), new HashMap<>());
    }

    /** One in the bin stays there, and on its cards, to which it comes back. */
    private Map<String, LabelId> labels(Ground.Arrival arrival, BoardDraft draft) {
        var sort = new Sources.Sort<>(
                Twin.Kind.LABEL,
                ids -> labels.kept(ids.stream().map(LabelId::new).toList()),
                Label::id);
        var pairs = arrival.sources().onBoard(sort, draft.labels(), BoardDraft.Label::source);
        var taken = new HashMap<String, LabelId>();
        for (var label : draft.labels()) {
            pairs.onBoard(
                            label.source(),
                            () -> labels.save(new Label(arrival.board().id(), label.name(), label.colour())))
                    .ifPresent(pair -> {
                        var face = pair.thing().face();
                        var here = new BoardDraft.Label(label.source(), face.name(), new Colour(face.colour()));
                        var stays = pair.twin()
                                .hear("face", label, here, told -> pair.thing().describe(told.name(), told.colour()));
                        arrival.sources().contested().add(face.name(), stays);
                        taken.put(label.source(), pair.thing().id());
                    });
        }
        return taken;
    }

    private Map<String, Lane> lanes(Ground.Arrival arrival, BoardDraft draft) {
        var sort = new Sources.Sort<>(
                Twin.Kind.LANE, ids -> lanes.read(ids.stream().map(LaneId::new).toList()), Lane::id);
        var pairs = arrival.sources().onBoard(sort, draft.lanes(), BoardDraft.Lane::source);
        var taken = new HashMap<String, Lane>();
        for (var lane : draft.lanes()) {
            var rank = Rank.nth(taken.size());
            pairs.onBoard(
                            lane.source(),
                            () -> lanes.save(
                                    new Lane(arrival.board().id(), new NewLane(LaneId.fresh(), lane.title()), rank)))
                    .ifPresent(pair -> {
                        follow(arrival, pair, lane, rank);
                        taken.put(lane.source(), pair.thing());
                    });
        }
        return taken;
    }

    private static void follow(Ground.Arrival arrival, Sources.Pair<Lane> pair, BoardDraft.Lane draft, Rank rank) {
        var lane = pair.thing();
        var stays = pair.twin().hear("title", draft.title(), new Title(lane.title()), lane::rename);
        arrival.sources().contested().add(lane.title(), stays);
        pair.twin().hear("place", rank, lane::moveTo);
        pair.twin().hear("archived", draft.archived(), archived -> {
            if (archived) {
                lane.archive(arrival.now());
            } else {
                lane.restore();
            }
        });
    }
}
