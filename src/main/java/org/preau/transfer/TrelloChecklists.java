package org.preau.transfer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.preau.board.CardDraft.Checklist;
import org.preau.board.CardDraft.Item;
import tools.jackson.databind.JsonNode;

/** Reads the checklists of one card. */
final class TrelloChecklists {

    private static final JsonPick CHECKLIST = JsonPick.of(
            "id",
            "name",
            "pos",
            "checkItems.id",
            "checkItems.name",
            "checkItems.state",
            "checkItems.pos",
            "checkItems.due",
            "checkItems.idMember");
    private static final Comparator<JsonNode> ORDER =
            Comparator.comparingDouble(TrelloNode::pos).thenComparing(node -> TrelloNode.text(node, "id"));

    private final JsonFile file;
    private final TrelloTitles titles;
    private final LeftOuts leftOut;
    private final TextAllowance allowance;
    private final Set<String> seen = new HashSet<>();

    TrelloChecklists(JsonFile file, TrelloTitles titles, LeftOuts leftOut, TextAllowance allowance) {
        this.file = file;
        this.titles = titles;
        this.leftOut = leftOut;
        this.allowance = allowance;
    }

    /** @param ticked items that the card itself says are done */
    List<Checklist> read(List<Slice> checklists, Set<String> ticked) {
        return checklists.stream()
                .map(slice -> file.pick(slice, CHECKLIST, allowance))
                .filter(this::isFirst)
                .sorted(ORDER)
                .map(checklist -> checklist(checklist, ticked))
                .toList();
    }

    private boolean isFirst(JsonNode node) {
        var first = seen.add(TrelloNode.id(node, "id", "checklists"));
        leftOut.add(LeftOut.TWICE_IN_FILE, first ? 0 : 1);
        return first;
    }

    private Checklist checklist(JsonNode node, Set<String> ticked) {
        var items = node.path("checkItems")
                .valueStream()
                .filter(this::isFirst)
                .sorted(ORDER)
                .flatMap(item -> item(item, ticked));
        var name = TrelloNode.text(node, "name");
        leftOut.addIf(TrelloText.isLonger(name, TrelloText.TITLE), LeftOut.SHORTENED_NAMES);
        return new Checklist(TrelloNode.text(node, "id"), TrelloText.title(name), items.toList());
    }

    private Stream<Item> item(JsonNode node, Set<String> ticked) {
        var id = TrelloNode.text(node, "id");
        var text = words(TrelloText.plain(TrelloNode.text(node, "name")).strip());
        if (text.isEmpty()) {
            leftOut.add(LeftOut.EMPTY_TEXTS);
            return Stream.empty();
        }
        var details = node.path("due").isMissingNode() && node.path("idMember").isMissingNode() ? 0 : 1;
        leftOut.add(LeftOut.ITEM_DETAILS, details);
        var done = TrelloNode.text(node, "state").equals("complete") || ticked.contains(id);
        return Stream.of(new Item(id, text, done));
    }

    /** An item that is only the link to a card of the board shows the card's title instead. */
    private String words(String text) {
        var title = TrelloText.card(text).flatMap(titles::of);
        leftOut.add(LeftOut.ITEMS_NAMED_AFTER_CARDS, title.isPresent() ? 1 : 0);
        leftOut.add(LeftOut.SHORTENED_TEXTS, text.length() > TrelloText.ITEM ? 1 : 0);
        return title.map(card -> card.value()).orElseGet(() -> TrelloText.cut(text, TrelloText.ITEM));
    }
}
