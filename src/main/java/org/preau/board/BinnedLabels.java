package org.preau.board;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Removed labels: known by their name, brought back to the cards that bore them; forgotten, they leave the cards too. */
@Component
class BinnedLabels implements BinSource {

    private final LabelRepository found;
    private final BoardRepository boards;
    private final Labels labels;
    private final Doors doors;

    BinnedLabels(LabelRepository found, BoardRepository boards, Labels labels, Doors doors) {
        this.found = found;
        this.boards = boards;
        this.labels = labels;
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.LABEL;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        var removed = found.removed(things.stream().map(LabelId::new).toList());
        var seen = boards
                .allAmong(
                        doors.seats(actor).audiences(),
                        removed.stream().map(Label::board).toList())
                .stream()
                .map(Board::id)
                .collect(Collectors.toSet());
        return removed.stream()
                .filter(label -> seen.contains(label.board()))
                .collect(Collectors.toMap(
                        label -> label.id().value(), label -> label.face().name()));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        labels.bringBack(actor, new LabelId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        var gone = found.lockRemoved(things.stream().map(LabelId::new).toList()).stream()
                .map(Label::id)
                .toList();
        if (!gone.isEmpty()) {
            found.takeOffCards(gone.stream().map(LabelId::value).toList());
            found.forget(gone);
        }
    }
}
