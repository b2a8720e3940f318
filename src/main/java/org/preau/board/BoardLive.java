package org.preau.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        if (touched.reach() == BoardEvent.Touched.Reach.BOARD) {
            live.startAnew(event.spot().topic());
        } else {
            live.publish(event.spot().topic(), revision -> changed(revision, touched));
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
                        new Ref(Ref.Kind.BOARD, board), revision -> changed(revision, BoardEvent.Touched.card(card))));
    }

    private BoardChanged changed(long revision, BoardEvent.Touched touched) {
        var shownCards = faces.of(cardsOf(touched));
        var shownLanes = lanes.read(touched.lanes()).stream().filter(lane -> !lane.isArchived()).map(Lane::face).toList();
        return new BoardChanged(
                revision,
                shownLanes,
                shownCards,
                labels.read(touched.labels()).stream().map(Label::face).toList(),
                List.copyOf(people.named(assigned(shownCards)).people().values()),
                gone(touched, shownLanes, shownCards));
    }

    private Collection<CardId> cardsOf(BoardEvent.Touched touched) {
        return touched.reach() == BoardEvent.Touched.Reach.CARDS_OF_LANES
                ? cards.openIn(touched.lanes()).stream().map(CardId::new).toList()
                : touched.cards();
    }

    private static Set<MemberId> assigned(List<CardFace> cards) {
        return cards.stream().flatMap(card -> card.people().stream()).collect(Collectors.toSet());
    }

    private List<UUID> gone(BoardEvent.Touched touched, List<LaneFace> lanes, List<CardFace> cards) {
        var shown = new HashSet<UUID>();
        lanes.forEach(lane -> shown.add(lane.id().value()));
        cards.forEach(card -> shown.add(card.id().value()));
        var named = Stream.concat(
                touched.lanes().stream().map(LaneId::value), cardsOf(touched).stream().map(CardId::value));
        return named.filter(id -> !shown.contains(id)).toList();
    }
}
