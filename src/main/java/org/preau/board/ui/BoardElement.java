package org.preau.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.board.CardFace;
import org.preau.board.CardId;
import org.preau.board.CardsBeside;
import org.preau.board.CardsFound;
import org.preau.board.LabelFace;
import org.preau.board.LabelId;
import org.preau.board.LaneEdge;
import org.preau.board.LaneFace;
import org.preau.board.LaneId;
import org.preau.board.LanePage;
import org.preau.board.LaneSize;
import org.preau.board.NewCard;
import org.preau.board.Wanted;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import org.preau.shared.Title;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Kindly;

/**
 * The lanes and cards of one board; drawn by {@code frontend/board/board.ts}, which says each wish by one event.
 * The records here are the JSON it takes (see {@code types.ts}).
 */
@Tag("preau-board")
@JsModule("./board/board.ts")
class BoardElement extends Component {

    /**
     * A board as a freshly opened screen shows it.
     *
     * @param tomorrow when today ends: the element then asks for the board again
     * @param longest how many characters a title has at most
     */
    record State(
            String board,
            String title,
            long rev,
            Person me,
            May can,
            List<LaneFace> lanes,
            List<CardFace> cards,
            List<LaneSize> sizes,
            List<LaneEdge> edges,
            List<LabelFace> labels,
            List<Person> people,
            String today,
            String tomorrow,
            int longest,
            Map<String, String> texts,
            String lang) {}

    record May(boolean edit, boolean move, boolean lanes) {}

    /** @param more whether others of the same paste follow; null from a page of an earlier version */
    record Add(String lane, List<NewOne> cards, @Nullable Boolean more) {

        List<String> ids() {
            return cards.stream().map(NewOne::id).toList();
        }

        List<NewCard> wanted() {
            return cards.stream()
                    .map(one -> new NewCard(CardId.of(one.id()), new Title(one.title())))
                    .toList();
        }
    }

    /** A card that the element gave an identity, so that saying it again never doubles it. */
    record NewOne(String id, String title) {}

    record MoveCard(String card, String lane, @Nullable String after) {}

    /** Below all cards of a lane, those too that the element does not show. */
    record ToEnd(String card, String lane) {}

    record OneCard(String card) {}

    record Tick(String card, boolean done) {}

    record AddLane(String lane, String title) {}

    /** @param before the title on the screen of whoever writes; null from a page that does not say it */
    record RenameLane(String lane, @Nullable String before, String title) {}

    record MoveLane(String lane, @Nullable String after) {}

    record OneLane(String lane) {}

    /** The cards of a lane from this place on are to be shown too. */
    record More(String lane, String order) {

        LaneEdge edge() {
            return new LaneEdge(LaneId.of(lane), order);
        }
    }

    /** Cards that stand beyond the first of their lane, and that their mover was shown. */
    record Missed(List<String> cards) {

        List<CardId> ids() {
            return cards.stream().map(CardId::of).toList();
        }
    }

    /** What is looked for beyond the cards that the element shows. */
    record Seek(String text, List<String> labels, List<String> people, Wanted.@Nullable Term due) {

        private static final int FEW = 10;

        Wanted wanted() {
            return new Wanted(
                    text.substring(0, Math.min(text.length(), Title.LONGEST)),
                    labels.stream().limit(FEW).map(LabelId::of).collect(Collectors.toUnmodifiableSet()),
                    people.stream().limit(FEW).map(MemberId::of).collect(Collectors.toUnmodifiableSet()),
                    due);
        }
    }

    /** @param detail the wish, as the element said it */
    record Refused(String sentence, String verb, Record detail) {}

    /** A further act, shown among the tools of the board. */
    void offer(Component act) {
        act.getElement().setAttribute("slot", "acts");
        getElement().appendChild(act.getElement());
    }

    void open(State state) {
        getElement().callJsFunction("open", state);
    }

    /** More cards of one lane. */
    void more(LanePage page) {
        getElement().callJsFunction("more", page);
    }

    /** Cards that are shown wherever they stand. */
    void beside(CardsBeside cards) {
        getElement().callJsFunction("beside", cards);
    }

    /** What was looked for. */
    void found(CardsFound found) {
        getElement().callJsFunction("found", found);
    }

    /** The focus goes to this card as soon as it is there. */
    void land(CardId card) {
        getElement().callJsFunction("land", Map.of("card", card));
    }

    /** These cards are kept: the element forgets its own copy of their titles. */
    void added(List<String> cards) {
        getElement().callJsFunction("added", Map.of("cards", cards));
    }

    /** This lane is kept. */
    void laneAdded(String lane) {
        getElement().callJsFunction("laneAdded", Map.of("lane", lane));
    }

    /** A wish was refused: the element says why, gives its words back to whoever wrote them, and asks for the board as it is. */
    private void refused(String sentence, String verb, Record wish) {
        getElement().callJsFunction("refused", new Refused(sentence, verb, wish));
    }

    <T extends Record> void on(String verb, Class<T> detail, Consumer<T> act) {
        Hearing.of(this, verb, detail, act);
    }

    /** A wish that is not done goes back to the element as it came. */
    <T extends Record> void onWish(String verb, Class<T> detail, Consumer<T> act) {
        on(verb, detail, wish -> Kindly.act(this, () -> act.accept(wish), sentence -> refused(sentence, verb, wish)));
    }
}
