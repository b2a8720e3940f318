package org.preau.board;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.preau.shared.Actor;
import org.preau.shared.Title;

/** A board on which its maker writes what a test needs. */
public record BoardStory(BoardTeller teller, Actor.Member maker, BoardId id) {

    public LaneId lane(String title) {
        return teller.lanes().add(maker, id, new Title(title));
    }

    /** A card in a lane of its own. */
    public CardId card(String title) {
        return card(lane("À faire"), title);
    }

    public CardId card(LaneId lane, String title) {
        return cards(lane, title).getFirst();
    }

    public List<CardId> cards(LaneId lane, String... titles) {
        return cards(lane, Arrays.stream(titles));
    }

    public List<CardId> cards(LaneId lane, Stream<String> titles) {
        return teller.cards().add(maker, lane, titles.map(Title::new).toList());
    }
}
