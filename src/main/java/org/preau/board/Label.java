package org.preau.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.preau.member.Colour;
import org.preau.shared.Refusal;

/** A coloured mark for the cards of one board; its name may be empty. */
@Entity
class Label {

    static final int LONGEST = 100;

    @Id
    private LabelId id;

    private BoardId boardId;
    private String name;
    private String colour;
    private boolean removed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Label() {}

    Label(BoardId board, String name, Colour colour) {
        this.id = LabelId.fresh();
        this.boardId = board;
        describe(name, colour);
    }

    final void describe(String name, Colour colour) {
        if (name.strip().length() > LONGEST) {
            throw new Refusal(BoardReason.LABEL_LENGTH, LONGEST);
        }
        this.name = name.strip();
        this.colour = colour.value();
    }

    /** Out of sight everywhere; the cards remember it until it is forgotten. */
    void remove() {
        removed = true;
    }

    void bringBack() {
        removed = false;
    }

    LabelId id() {
        return id;
    }

    BoardId board() {
        return boardId;
    }

    LabelFace face() {
        return new LabelFace(id, name, colour);
    }
}
