package org.preau.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefMaker;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes cards out of things of other features: at the end of the first lane of the space's first board. */
@Component
class CardMaker implements RefMaker {

    private final LaneRepository lanes;
    private final Cards cards;
    private final Doors doors;

    CardMaker(LaneRepository lanes, Cards cards, Doors doors) {
        this.lanes = lanes;
        this.cards = cards;
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.CARD;
    }

    @Override
    @Query
    public boolean offered(Actor actor, SpaceId space) {
        return doors.seats(actor).may(BoardAction.EDIT_CARD, space)
                && firstLane(actor, space).isPresent();
    }

    private Optional<LaneId> firstLane(Actor actor, SpaceId space) {
        return lanes.openAmong(doors.seats(actor).audiencesIn(space), Limit.of(1)).stream()
                .findFirst()
                .map(Lane::id);
    }

    @Override
    public Ref make(Actor actor, Seed seed) {
        var lane = firstLane(actor, seed.space()).orElseThrow(Refusal::notFound);
        var card = cards.add(actor, lane, List.of(new Title(seed.title()))).getFirst();
        if (!seed.text().isBlank()) {
            cards.describe(actor, card, "", new Description(seed.text()));
        }
        return Ref.to(Ref.Kind.CARD, card);
    }

    @Override
    public void takeBack(Actor actor, UUID thing) {
        cards.archive(actor, new CardId(thing));
    }
}
