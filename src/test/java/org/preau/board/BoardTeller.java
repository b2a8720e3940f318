package org.preau.board;

import org.preau.Story;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Tells a {@link BoardStory} through the public use cases. */
@Component
public class BoardTeller {

    private final Boards boards;
    private final Lanes lanes;
    private final Cards cards;

    BoardTeller(Boards boards, Lanes lanes, Cards cards) {
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
    }

    /** « Fête du printemps », which Samira makes in the space that she leads. */
    public BoardStory tell(Story story) {
        return tell(story.samira, story.fair);
    }

    public BoardStory tell(Actor.Member maker, SpaceId space) {
        return new BoardStory(this, maker, boards.create(maker, space, new Title("Fête du printemps")));
    }

    Lanes lanes() {
        return lanes;
    }

    Cards cards() {
        return cards;
    }
}
