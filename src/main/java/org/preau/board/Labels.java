package org.preau.board;

import org.preau.member.Colour;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The labels of a board: created and described. */
@Service
public class Labels {

    private final LabelRepository labels;
    private final Doors doors;
    private final ApplicationEventPublisher events;

    Labels(LabelRepository labels, Doors doors, ApplicationEventPublisher events) {
        this.labels = labels;
        this.doors = doors;
        this.events = events;
    }

    /** @param name at most 100 characters, possibly empty */
    @UseCase
    public LabelId create(Actor actor, BoardId id, String name, Colour colour) {
        var board = doors.board(actor, id, BoardAction.EDIT_CARD);
        var label = labels.save(new Label(id, name, colour));
        events.publishEvent(new BoardEvent.LabelChanged(actor, board.spot(), label.id()));
        return label.id();
    }

    @UseCase
    public void describe(Actor actor, BoardId id, LabelId label, LabelFace face) {
        var board = doors.board(actor, id, BoardAction.EDIT_CARD);
        labels.findOn(id, label).orElseThrow(Refusal::notFound).describe(face.name(), new Colour(face.colour()));
        events.publishEvent(new BoardEvent.LabelChanged(actor, board.spot(), label));
    }
}
