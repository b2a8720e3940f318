package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.discussion.DiscussionEvent;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, reads again what an event touched and appends it to the board's topic, when somebody has it open. */
@Component
class BoardLive {

    private final Live live;
    private final LaneRepository lanes;
    private final CardRepository cards;
    private final LabelRepository labels;
    private final Faces faces;
    private final People people;
    private final Map<BoardEvent.Spot, Batch> waiting = new ConcurrentHashMap<>();

    BoardLive(
            Live live, LaneRepository lanes, CardRepository cards, LabelRepository labels, Faces faces, People people) {
        this.live = live;
        this.lanes = lanes;
        this.cards = cards;
        this.labels = labels;
        this.faces = faces;
        this.people = people;
    }

    /** All that happens to one board until its turn to be told has come. */
    private static final class Batch {

        private Touched touched = Touched.NOTHING;
    }

    /** However many things happen to a board at once, they are read and told together. */
    @TransactionalEventListener
    void on(BoardEvent event) {
        if (event instanceof BoardEvent.Listed) {
            live.ring(BoardEvent.listOf(event.space()));
        }
        waiting.compute(event.spot(), (_, known) -> {
            var batch = known == null ? begin(event.spot()) : known;
            batch.touched = batch.touched.and(event.touched());
            return batch;
        });
    }

    private Batch begin(BoardEvent.Spot spot) {
        var batch = new Batch();
        live.afterwards(() -> {
            waiting.remove(spot, batch);
            tell(spot, batch.touched);
        });
        return batch;
    }

    private void tell(BoardEvent.Spot spot, Touched touched) {
        if (touched.whole()) {
            live.startAnew(spot.topic());
        } else {
            live.publish(spot.topic(), revision -> changed(revision, spot.board(), touched));
        }
    }

    /** A comment changes the number on the card's face. */
    @TransactionalEventListener
    void on(DiscussionEvent.OfMessage event) {
        event.spot()
                .subject()
                .filter(ref -> ref.kind() == Ref.Kind.CARD)
                .map(ref -> new CardId(ref.id()))
                .ifPresent(card -> live.afterwards(() -> tellCommented(card)));
    }

    private void tellCommented(CardId card) {
        cards.boardOf(card)
                .ifPresent(board -> live.publish(
                        new Ref(Ref.Kind.BOARD, board),
                        revision -> changed(revision, new BoardId(board), Touched.card(card))));
    }

    private BoardChanged changed(long revision, BoardId board, Touched touched) {
        var shownCards = faces.of(touched.cards());
        var missing = missing(touched.cards(), shownCards);
        var shownLanes = some(touched.lanes(), lanes::read).stream()
                .filter(lane -> !lane.isArchived())
                .map(Lane::face)
                .toList();
        return new BoardChanged(
                revision,
                shownLanes,
                shownCards,
                sizes(touched, shownCards, missing),
                some(touched.labels(), labels::read).stream().map(Label::face).toList(),
                List.copyOf(people.named(Faces.people(shownCards)).people().values()),
                gone(board, touched, missing, shownLanes));
    }

    /** Where nothing is named, nothing is asked. */
    private static <I, T> List<T> some(List<I> named, Function<List<I>, List<T>> read) {
        return named.isEmpty() ? List.of() : read.apply(named);
    }

    private List<LaneSize> sizes(Touched touched, List<CardFace> shown, List<CardId> missing) {
        var left = some(missing, cards::lanesOf);
        var concerned = Stream.of(
                        touched.lanes().stream(),
                        touched.left().stream(),
                        shown.stream().map(CardFace::lane),
                        left.stream().map(LaneId::new))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return some(concerned, lanes::sizes);
    }

    private static List<CardId> missing(Collection<CardId> named, List<CardFace> shown) {
        var there = shown.stream().map(CardFace::id).collect(Collectors.toSet());
        return named.stream().filter(card -> !there.contains(card)).toList();
    }

    private List<UUID> gone(BoardId board, Touched touched, List<CardId> cards, List<LaneFace> shown) {
        var there = shown.stream().map(LaneFace::id).collect(Collectors.toSet());
        return Stream.of(
                        touched.lanes().stream()
                                .filter(lane -> !there.contains(lane))
                                .map(LaneId::value),
                        cards.stream().map(CardId::value),
                        faces.without(board, touched.people(), cards).stream().map(MemberId::value))
                .flatMap(Function.identity())
                .toList();
    }
}
