package org.preau.board;

import java.util.List;
import org.preau.member.Colour;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The labels of a board: created, described, removed and brought back. */
@Service
public class Labels {

    private final LabelRepository labels;
    private final Bounds bounds;
    private final Doors doors;
    private final Bin bin;
    private final ApplicationEventPublisher events;

    Labels(LabelRepository labels, Bounds bounds, Doors doors, Bin bin, ApplicationEventPublisher events) {
        this.labels = labels;
        this.bounds = bounds;
        this.doors = doors;
        this.bin = bin;
        this.events = events;
    }

    /** @param name at most 100 characters, possibly empty */
    @UseCase
    public LabelId create(Actor actor, BoardId id, String name, Colour colour) {
        var board = doors.lockedBoard(actor, id, BoardAction.EDIT_CARD);
        bounds.oneMoreLabel(id);
        var label = labels.save(new Label(id, name, colour));
        events.publishEvent(new BoardEvent.LabelChanged(actor, board.spot(), label.id()));
        return label.id();
    }

    /**
     * Refused where somebody else described it otherwise meanwhile, which the writer did not see.
     *
     * @param before what the writer had before their eyes
     * @param after of the same label
     */
    @UseCase
    public void describe(Actor actor, BoardId id, LabelFace before, LabelFace after) {
        var board = doors.lockedBoard(actor, id, BoardAction.EDIT_CARD);
        var label = labels.findOn(id, before.id()).orElseThrow(Refusal::notFound);
        if (!label.face().equals(before) && !label.face().equals(after)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        label.describe(after.name(), new Colour(after.colour()));
        events.publishEvent(new BoardEvent.LabelChanged(actor, board.spot(), before.id()));
    }

    /** The labels of a board, by name. */
    @Query
    public List<LabelFace> on(Actor actor, BoardId id) {
        doors.board(actor, id, BoardAction.READ_BOARD);
        return labels.on(id).stream().map(Label::face).toList();
    }

    /** Takes it off every card and puts it in the bin; {@link #bringBack} puts it on them again. */
    @UseCase
    public void remove(Actor actor, BoardId id, LabelId label) {
        var board = doors.lockedBoard(actor, id, BoardAction.EDIT_CARD);
        labels.findOn(id, label).orElseThrow(Refusal::notFound).remove();
        bin.put(actor, board.space(), Ref.to(Ref.Kind.LABEL, label));
        events.publishEvent(new BoardEvent.LabelRemoved(actor, board.spot(), label));
    }

    @UseCase
    public void bringBack(Actor actor, LabelId id) {
        var label = labels.removed(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        var board = doors.lockedBoard(actor, label.board(), BoardAction.EDIT_CARD);
        bounds.oneMoreLabel(label.board());
        label.bringBack();
        bin.takeOut(Ref.to(Ref.Kind.LABEL, id));
        events.publishEvent(new BoardEvent.LabelRestored(actor, board.spot(), id));
    }
}
