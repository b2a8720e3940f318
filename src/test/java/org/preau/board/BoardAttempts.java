package org.preau.board;

import java.util.List;
import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done on boards. */
@Component
class BoardAttempts implements Attempts {

    private static final Title TITLE = new Title("Louer la sono");

    private final Boards boards;
    private final Lanes lanes;
    private final Cards cards;
    private final Taking taking;

    BoardAttempts(Boards boards, Lanes lanes, Cards cards, Taking taking) {
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
        this.taking = taking;
    }

    /** A card, and the lane it stands in. */
    private record Standing(CardId card, LaneId lane) {}

    @Override
    public Map<BoardAction, Attempt<?>> attempts() {
        return Map.of(
                BoardAction.READ_BOARD,
                        Attempt.on(this::board, BoardId::fresh, (actor, board) -> boards.snapshot(actor, board)),
                BoardAction.CREATE_BOARD,
                        Attempt.on(Scene::space, SpaceId::fresh, (actor, space) -> boards.create(actor, space, TITLE)),
                BoardAction.TAKE_BOARD,
                        Attempt.byMember(
                                Scene::space,
                                SpaceId::fresh,
                                (actor, space) -> taking.take(
                                        actor, space, new DraftBoard().draft(), new TakingTerms(false, _ -> {}))),
                BoardAction.RENAME_BOARD,
                        Attempt.on(
                                this::board,
                                BoardId::fresh,
                                (actor, board) -> boards.rename(actor, board, Renaming.to(TITLE))),
                BoardAction.REMOVE_BOARD,
                        Attempt.on(this::board, BoardId::fresh, (actor, board) -> boards.remove(actor, board)),
                BoardAction.EDIT_LANE,
                        Attempt.on(
                                this::lane,
                                LaneId::fresh,
                                (actor, lane) -> lanes.rename(actor, lane, Renaming.to(TITLE))),
                BoardAction.EDIT_CARD,
                        Attempt.on(
                                this::card,
                                CardId::fresh,
                                (actor, card) -> cards.rename(actor, card, Renaming.to(TITLE))),
                BoardAction.MOVE_CARD,
                        Attempt.on(
                                this::standing,
                                BoardAttempts::nothing,
                                (actor, at) -> cards.move(actor, at.card(), at.lane(), null)));
    }

    private BoardId board(Scene scene) {
        return boards.create(scene.lead(), scene.space(), TITLE);
    }

    private LaneId lane(Scene scene) {
        return lanes.add(scene.lead(), board(scene), TITLE);
    }

    private CardId card(Scene scene) {
        return standing(scene).card();
    }

    private Standing standing(Scene scene) {
        var lane = lane(scene);
        return new Standing(cards.add(scene.lead(), lane, List.of(TITLE)).getFirst(), lane);
    }

    private static Standing nothing() {
        return new Standing(CardId.fresh(), LaneId.fresh());
    }
}
