package org.preau.board;

import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The checklists of a card and their items. Each verb names the card: it is the card's door that opens, one person at a time. */
@Service
public class Checklists {

    private static final int MOST_AT_ONCE = 200;

    private final ChecklistRepository lists;
    private final CheckItemRepository items;
    private final Bounds bounds;
    private final Doors doors;
    private final ApplicationEventPublisher events;

    Checklists(
            ChecklistRepository lists,
            CheckItemRepository items,
            Bounds bounds,
            Doors doors,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.items = items;
        this.bounds = bounds;
        this.doors = doors;
        this.events = events;
    }

    @UseCase
    public ChecklistId add(Actor actor, CardId card, Title title) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        bounds.oneMoreChecklist(card);
        var list = lists.save(
                new Checklist(card, title, Places.last(lists.lastRank(card)).orElseThrow()));
        tell(actor, on, card);
        return list.id();
    }

    @UseCase
    public void rename(Actor actor, CardId card, ChecklistId id, Renaming wanted) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        var list = list(card, id);
        list.rename(wanted.over(list.title()));
        tell(actor, on, card);
    }

    /**
     * With all its items.
     *
     * @return what it takes to bring them back
     */
    @UseCase
    public RemovedChecklist remove(Actor actor, CardId card, ChecklistId id) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        var list = list(card, id);
        var within = items.in(id);
        within.forEach(items::delete);
        lists.delete(list);
        tell(actor, on, card);
        return list.removed(within.stream().map(item -> item.struckFrom(card)).toList());
    }

    /** Back to its place on the card, with its items as they were; once is enough. */
    @UseCase
    public void bringBack(Actor actor, RemovedChecklist removed) {
        var on = doors.lockedCard(actor, removed.card(), BoardAction.EDIT_CARD);
        if (lists.find(removed.card(), removed.id()).isEmpty()) {
            bounds.oneMoreChecklist(removed.card());
            bounds.moreItems(removed.card(), removed.items().size());
            lists.save(new Checklist(removed));
            removed.items().forEach(item -> items.save(new CheckItem(item)));
            tell(actor, on, removed.card());
        }
    }

    /** Adds things to tick at the end, one per line that holds something, 200 at most. */
    @UseCase
    public void write(Actor actor, CardId card, ChecklistId id, List<String> lines) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        var list = list(card, id);
        var wanted = lines.stream().filter(line -> !line.isBlank()).toList();
        if (wanted.size() > MOST_AT_ONCE) {
            throw new Refusal(BoardReason.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
        }
        bounds.moreItems(card, wanted.size());
        var ranks = Places.last(items.lastRank(id), wanted.size()).iterator();
        wanted.forEach(line -> items.save(new CheckItem(list.id(), line, ranks.next())));
        tell(actor, on, card);
    }

    @UseCase
    public void tick(Actor actor, CardId card, CheckItemId id, boolean done) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        item(card, id).tick(done);
        tell(actor, on, card);
    }

    @UseCase
    public void rewrite(Actor actor, CardId card, CheckItemId id, Rewording rewording) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        var item = item(card, id);
        item.rewrite(rewording.over(item.text()));
        tell(actor, on, card);
    }

    /** @return what it takes to bring it back */
    @UseCase
    public StruckItem strike(Actor actor, CardId card, CheckItemId id) {
        var on = doors.lockedCard(actor, card, BoardAction.EDIT_CARD);
        var item = item(card, id);
        items.delete(item);
        tell(actor, on, card);
        return item.struckFrom(card);
    }

    /** Back to its place in its checklist, unless that is gone meanwhile; once is enough. */
    @UseCase
    public void bringBack(Actor actor, StruckItem struck) {
        var on = doors.lockedCard(actor, struck.card(), BoardAction.EDIT_CARD);
        if (lists.find(struck.card(), struck.checklist()).isEmpty()) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        if (items.find(struck.card(), struck.id()).isEmpty()) {
            bounds.moreItems(struck.card(), 1);
            items.save(new CheckItem(struck));
            tell(actor, on, struck.card());
        }
    }

    private Checklist list(CardId card, ChecklistId id) {
        return lists.find(card, id).orElseThrow(Refusal::notFound);
    }

    private CheckItem item(CardId card, CheckItemId id) {
        return items.find(card, id).orElseThrow(Refusal::notFound);
    }

    private void tell(Actor actor, Doors.OnBoard<Card> on, CardId card) {
        events.publishEvent(new BoardEvent.ChecklistChanged(actor, on.spot(), card));
    }
}
