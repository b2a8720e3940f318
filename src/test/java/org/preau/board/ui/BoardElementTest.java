package org.preau.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.board.BoardChanged;
import org.preau.board.CardFace;
import org.preau.board.CardId;
import org.preau.board.Due;
import org.preau.board.LabelFace;
import org.preau.board.LabelId;
import org.preau.board.LaneEdge;
import org.preau.board.LaneFace;
import org.preau.board.LaneId;
import org.preau.board.LaneSize;
import org.preau.live.GoldenJson;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import org.preau.shared.Title;
import tools.jackson.databind.json.JsonMapper;

/** The records that go to {@code <preau-board>} have the very fields that its TypeScript tests read. */
class BoardElementTest {

    private static final UUID ID = UUID.fromString("0193b0d3-0000-7000-8000-000000000001");
    private static final Person CLAIRE = new Person(new MemberId(ID), "Claire Martin", "CM", "#B4532A", false);
    private static final LaneFace LANE = new LaneFace(new LaneId(ID), "À faire", "1");
    private static final LaneSize SIZE = new LaneSize(new LaneId(ID), 3);
    private static final LabelFace LABEL = new LabelFace(new LabelId(ID), "Urgent", "#B03A2E");
    private static final Due DAY = new Due(LocalDate.of(2026, 12, 10), null);
    private static final Due HOUR = new Due(LocalDate.of(2026, 12, 10), LocalTime.of(18, 30));

    private final GoldenJson golden = new GoldenJson(JsonMapper.builder().build());

    @Test
    void a_board_as_a_fresh_screen_is_given_it() {
        golden.sameShape(
                "board",
                "state",
                new BoardElement.State(
                        ID.toString(),
                        "Fête du printemps",
                        40,
                        CLAIRE,
                        new BoardElement.May(true, true, true),
                        List.of(LANE),
                        List.of(
                                card(null, null, false),
                                card(DAY, new CardFace.Ticks(1, 2), true),
                                card(HOUR, null, false)),
                        List.of(SIZE),
                        List.of(new LaneEdge(new LaneId(ID), "2")),
                        List.of(LABEL),
                        List.of(CLAIRE),
                        "2026-11-25",
                        "2026-11-25T23:00:00Z",
                        Title.LONGEST,
                        Map.of(),
                        "fr"));
    }

    @Test
    void what_changed_on_a_board() {
        golden.sameShape(
                "board",
                "changes",
                new BoardChanged(
                        41,
                        List.of(),
                        List.of(card(DAY, null, false)),
                        List.of(SIZE),
                        List.of(),
                        List.of(),
                        List.of(ID)));
    }

    @Test
    void a_wish_that_was_refused() {
        var wish =
                new BoardElement.Add(ID.toString(), List.of(new BoardElement.NewOne(ID.toString(), "Tables")), false);
        golden.sameShape("board", "refused", new BoardElement.Refused("Le serveur ne répond pas.", "card-add", wish));
    }

    /** A board is hundreds of cards, and every move of one is told to everybody. */
    @Test
    void of_a_card_nothing_is_said_that_it_does_not_have() {
        var bare = new CardFace(
                new CardId(ID), new LaneId(ID), "1", "Affiche", List.of(), List.of(), null, false, false, null, 0);
        assertThat(JsonMapper.builder().build().valueToTree(bare).propertyNames())
                .containsExactly("id", "lane", "order", "title");
    }

    private static CardFace card(Due due, CardFace.Ticks ticks, boolean done) {
        return new CardFace(
                new CardId(ID),
                new LaneId(ID),
                "1",
                "Affiche",
                List.of(new LabelId(ID)),
                List.of(new MemberId(ID)),
                due,
                done,
                done,
                ticks,
                3);
    }
}
