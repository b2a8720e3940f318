package org.preau.board;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.discussion.ClientId;
import org.preau.discussion.DiscussionAction;
import org.preau.discussion.MessageId;
import org.preau.discussion.Subject;
import org.preau.discussion.Threads;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.preau.shared.text.SafeText;
import org.springframework.stereotype.Service;

/** A card opened, and what is said about it. */
@Service
public class CardDetails {

    private final Doors doors;
    private final CardRepository cards;
    private final LaneRepository lanes;
    private final LabelRepository labels;
    private final ChecklistRepository lists;
    private final CheckItemRepository items;
    private final Threads threads;
    private final SafeText text;

    CardDetails(
            Doors doors,
            CardRepository cards,
            LaneRepository lanes,
            LabelRepository labels,
            ChecklistRepository lists,
            CheckItemRepository items,
            Threads threads,
            SafeText text) {
        this.doors = doors;
        this.cards = cards;
        this.lanes = lanes;
        this.labels = labels;
        this.lists = lists;
        this.items = items;
        this.threads = threads;
        this.text = text;
    }

    @Query
    public CardDetail show(Actor actor, CardId id) {
        var seats = doors.seats(actor);
        var on = doors.card(seats, id, BoardAction.READ_BOARD);
        var card = cards.whole(List.of(id)).getFirst();
        var subject = subject(on);
        var open = lanes.openIn(card.board());
        return new CardDetail(
                id,
                doors.line(actor, seats, on.board()),
                lane(card, open),
                card.title(),
                card.description(),
                text.html(card.description()),
                List.copyOf(card.labels()),
                List.copyOf(card.people()),
                card.due(),
                card.isDone(),
                card.isArchived(),
                checks(id),
                subject,
                threads.about(actor, subject).orElse(null),
                offered(seats, on.board(), open));
    }

    /** Archived, it is none of the open ones. */
    private LaneFace lane(Card card, List<Lane> open) {
        return Stream.concat(open.stream(), Stream.of(card.lane()).flatMap(id -> lanes.read(List.of(id)).stream()))
                .filter(lane -> lane.id().equals(card.lane()))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .face();
    }

    private CardDetail.Offered offered(Seats seats, Board board, List<Lane> open) {
        return new CardDetail.Offered(
                seats.may(BoardAction.EDIT_CARD, board.audience()),
                seats.may(DiscussionAction.POST, board.audience()),
                labels.on(board.id()).stream().map(Label::face).toList(),
                open.stream().map(Lane::face).toList());
    }

    private List<CardDetail.Checks> checks(CardId card) {
        var byList = items.on(card).stream().collect(Collectors.groupingBy(CheckItem::checklist));
        return lists.on(card).stream()
                .map(list -> new CardDetail.Checks(
                        list.id(),
                        list.title(),
                        byList.getOrDefault(list.id(), List.of()).stream()
                                .map(item -> new CardDetail.Check(item.id(), item.text(), item.isDone()))
                                .toList()))
                .toList();
    }

    /** Speaks about a card, one person at a time; the first words begin its thread. */
    @UseCase
    public MessageId comment(Actor.Member actor, CardId id, ClientId clientId, Markdown said) {
        return threads.comment(actor, subject(doors.lockedCard(actor, id, BoardAction.READ_BOARD)), clientId, said);
    }

    private static Subject subject(Doors.OnBoard<Card> on) {
        return new Subject(
                Ref.to(Ref.Kind.CARD, on.thing().id()),
                on.board().space(),
                on.board().audience());
    }
}
