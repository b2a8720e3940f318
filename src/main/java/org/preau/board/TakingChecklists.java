package org.preau.board;

import java.util.ArrayList;
import java.util.List;
import org.preau.board.Sources.Pairs;
import org.preau.board.Sources.Sort;
import org.preau.board.TakingCards.Taken;
import org.preau.board.Twin.Kind;
import org.preau.shared.Rank;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Takes the checklists of a portion of cards, and their items. */
@Component
class TakingChecklists {

    private final ChecklistRepository lists;
    private final CheckItemRepository items;
    private final Sort<Checklist> listSort;
    private final Sort<CheckItem> itemSort;

    TakingChecklists(ChecklistRepository lists, CheckItemRepository items) {
        this.lists = lists;
        this.items = items;
        this.listSort = new Sort<>(
                Kind.CHECKLIST,
                ids -> lists.read(ids.stream().map(ChecklistId::new).toList()),
                Checklist::id);
        this.itemSort = new Sort<>(
                Kind.CHECK_ITEM,
                ids -> items.read(ids.stream().map(CheckItemId::new).toList()),
                CheckItem::id);
    }

    /** A checklist of a draft, and the card and place where it belongs. */
    private record Listed(CardDraft.Checklist draft, Taken on, Rank rank, String key) {}

    /** An item of a draft, and the checklist and place where it belongs. */
    private record Ticked(CardDraft.Item draft, Checklist on, Rank rank, String key) {}

    void take(Ground ground, List<Taken> cards) {
        var sources = ground.sources();
        var listed = listed(sources, cards);
        var known = sources.pairs(listSort, listed.stream().map(Listed::key).toList());
        var ticked = new ArrayList<Ticked>();
        for (var one : listed) {
            known.get(
                            one.key(),
                            () -> lists.save(new Checklist(
                                    one.on().card().id(), one.draft().title(), one.rank())))
                    .ifPresent(pair -> {
                        var list = pair.thing();
                        var stays =
                                pair.twin().hear("title", one.draft().title(), new Title(list.title()), list::rename);
                        ground.contested().add(one.on().card().title(), stays);
                        pair.twin().hear("place", one.rank(), list::moveTo);
                        ticked.addAll(ticked(sources, one, list));
                    });
        }
        take(ground, sources.pairs(itemSort, ticked.stream().map(Ticked::key).toList()), ticked);
    }

    private static List<Listed> listed(Sources sources, List<Taken> cards) {
        var listed = new ArrayList<Listed>();
        for (var card : cards) {
            var place = 0;
            for (var list : card.draft().checklists()) {
                var key = sources.onCard(Kind.CHECKLIST, card.draft().source(), list.source());
                listed.add(new Listed(list, card, Rank.nth(place++), key));
            }
        }
        return listed;
    }

    private static List<Ticked> ticked(Sources sources, Listed listed, Checklist list) {
        var ticked = new ArrayList<Ticked>();
        for (var item : listed.draft().items()) {
            var key = sources.onCard(Kind.CHECK_ITEM, listed.on().draft().source(), item.source());
            ticked.add(new Ticked(item, list, Rank.nth(ticked.size()), key));
        }
        return ticked;
    }

    private void take(Ground ground, Pairs<CheckItem> known, List<Ticked> ticked) {
        for (var one : ticked) {
            var list = one.on().id();
            known.get(
                            one.key(),
                            () -> items.save(new CheckItem(list, one.draft().text(), one.rank())))
                    .ifPresent(pair -> {
                        var item = pair.thing();
                        var stays = pair.twin().hear("text", one.draft().text().strip(), item.text(), item::rewrite);
                        ground.contested().add(item.text(), stays);
                        pair.twin().hear("done", one.draft().done(), item::tick);
                        pair.twin().hear("place", list + " " + one.rank(), _ -> item.moveTo(list, one.rank()));
                    });
        }
    }
}
