package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    BoardLive(
            Live live,
            LaneRepository lanes,
            CardRepository cards,
            LabelRepository labels,
            Faces faces,
            People people) {
        this.live = live;
        this.lanes = lanes;
        this.cards = cards;
        this.labels = labels;
        this.faces = faces;
        this.people = people;
    }

    @TransactionalEventListener
    void on(BoardEvent event) {
        live.afterwards(() -> tell(event));
    }

    private void tell(BoardEvent event) {
        var touched = event.touched();
        if (event instanceof BoardEvent.Listed) {
            live.startAnew(BoardEvent.listOf(event.space()));
        }
        if (touched.whole()) {
            live.startAnew(event.spot().topic());
        } else {
            live.publish(event.spot().topic(), revision -> changed(revision, event.spot().board(), touched));
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
                        revision -> changed(revision, new BoardId(board), BoardEvent.Touched.card(card))));
    }

    private BoardChanged changed(long revision, BoardId board, BoardEvent.Touched touched) {
        var shownCards = faces.of(touched.cards());
        var missing = missing(touched.cards(), shownCards);
        var shownLanes = lanes.read(touched.lanes()).stream().filter(lane -> !lane.isArchived()).map(Lane::face).toList();
        return new BoardChanged(
                revision,
                shownLanes,
                shownCards,
                sizes(touched, shownCards, missing),
                labels.read(touched.labels()).stream().map(Label::face).toList(),
                List.copyOf(people.named(Faces.people(shownCards)).people().values()),
                gone(board, touched, missing, shownLanes));
    }

    private List<LaneSize> sizes(BoardEvent.Touched touched, List<CardFace> shown, List<CardId> missing) {
        var left = missing.isEmpty() ? List.<UUID>of() : cards.lanesOf(missing);
        var concerned = Stream.of(
                        touched.lanes().stream(),
                        touched.left().stream(),
                        shown.stream().map(CardFace::lane),
                        left.stream().map(LaneId::new))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return concerned.isEmpty() ? List.of() : lanes.sizes(concerned);
    }

    private static List<CardId> missing(Collection<CardId> named, List<CardFace> shown) {
        var there = shown.stream().map(CardFace::id).collect(Collectors.toSet());
        return named.stream().filter(card -> !there.contains(card)).toList();
    }

    private List<UUID> gone(BoardId board, BoardEvent.Touched touched, List<CardId> cards, List<LaneFace> shown) {
        var there = shown.stream().map(LaneFace::id).collect(Collectors.toSet());
        return Stream.of(
                        touched.lanes().stream().filter(lane -> !there.contains(lane)).map(LaneId::value),
                        cards.stream().map(CardId::value),
                        faces.without(board, touched.people(), cards).stream().map(MemberId::value))
                .flatMap(Function.identity())
                .toList();
    }
}
