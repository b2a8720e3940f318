package org.preau.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Takes a portion of the cards, in a fixed number of statements and batches of inserts. */
@Component
class TakingCards {

    /** A card of the draft, and what it is here. */
    record Taken(CardDraft draft, Card card) {}

    private final CardRepository cards;
    private final TakingChecklists checklists;
    private final TakingTalks talks;

    TakingCards(CardRepository cards, TakingChecklists checklists, TakingTalks talks) {
        this.cards = cards;
        this.checklists = checklists;
        this.talks = talks;
    }

    /** @return how many comments are kept */
    int take(Ground ground, List<CardDraft> chunk) {
        var taken = new ArrayList<Taken>();
        var sort = new Sources.Sort<>(
                Twin.Kind.CARD, ids -> cards.whole(ids.stream().map(CardId::new).toList()), Card::id);
        var pairs = ground.sources().onBoard(sort, chunk, CardDraft::source);
        for (var draft : chunk) {
            var rank = ground.next(draft.lane());
            pairs.onBoard(draft.source(), () -> cards.save(fresh(ground, draft, rank)))
                    .ifPresent(pair -> {
                        follow(ground, pair, draft, rank);
                        taken.add(new Taken(draft, pair.thing()));
                    });
        }
        checklists.take(ground, taken);
        return talks.take(ground, taken);
    }

    private static Card fresh(Ground ground, CardDraft draft, Rank rank) {
        var created =
                Objects.requireNonNullElse(draft.created(), ground.arrival().now());
        return new Card(ground.laneOf(draft), draft.title(), rank, created);
    }

    private static void follow(Ground ground, Sources.Pair<Card> pair, CardDraft draft, Rank rank) {
        var card = pair.thing();
        var twin = pair.twin();
        var title = twin.hear("title", draft.title(), new Title(card.title()), card::rename);
        var description = twin.hear(
                "description",
                new Description(draft.description()),
                new Description(card.description()),
                card::describe);
        var due = twin.hear(
                "due",
                String.valueOf(ground.due(draft)),
                String.valueOf(card.due()),
                _ -> card.dueOn(ground.due(draft)));
        twin.hear("done", draft.done(), card::tick);
        twin.hearAmong("labels", ground.labelsOf(draft), (label, on) -> card.label(new LabelId(label), on));
        twin.hearAmong("people", ground.peopleOf(draft), (member, on) -> card.assign(new MemberId(member), on));
        var lane = place(ground, pair, draft, rank);
        ground.contested().add(card.title(), title || description || due || lane);
    }

    /**
     * Another order in a lane there moves a card here only within that lane, not back from where people brought it.
     *
     * @return whether it was brought to one lane there and to another here, where it stays
     */
    private static boolean place(Ground ground, Sources.Pair<Card> pair, CardDraft draft, Rank rank) {
        var card = pair.thing();
        var lane = ground.laneOf(draft).id();
        var stays = pair.twin().hear("lane", draft.lane(), ground.sourceOf(card.lane()), _ -> card.moveTo(lane, rank));
        pair.twin().hear("place", rank, _ -> {
            if (card.lane().equals(lane)) {
                card.moveTo(lane, rank);
            }
        });
        pair.twin().hear("archived", draft.archived(), archived -> {
            if (archived) {
                card.archive(ground.arrival().now());
            } else {
                card.restore(card.rank());
            }
        });
        return stays;
    }
}
