package org.preau.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardDraft;
import org.preau.shared.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The first reading of a Trello export, whose parts come in any order: keeps the small things whole (lists, labels, people)
 * and of each card, checklist and comment only where it stands, so that a card can then be read together with what belongs to it.
 */
final class TrelloSurvey {

    /** About 300 bytes of memory each, and more than any board of Trello can show. */
    private static final int MAX_PIECES = 100_000;

    private static final Set<String> COMMENTS = Set.of("commentCard", "copyCommentCard");
    private static final JsonPick LIST = JsonPick.of("id", "name", "closed", "pos", "softLimit");
    private static final JsonPick LABEL = JsonPick.of("id", "name", "color");
    private static final JsonPick MEMBER = JsonPick.of("id", "fullName", "username");
    private static final JsonPick FIELD = JsonPick.of("id");
    private static final JsonPick CHECKLIST = JsonPick.of("idCard");
    private static final JsonPick CARD = JsonPick.of("id", "idList", "pos", "shortLink", "badges.comments", "idMembers")
            .with("labels", LABEL);
    private static final JsonPick ACTION = JsonPick.of("type", "idMemberCreator", "data.card.id")
            .with("memberCreator", MEMBER)
            .with("member", MEMBER);

    private final TrelloPeople people = new TrelloPeople();
    private final LeftOuts leftOut = new LeftOuts();
    private final Map<String, TrelloLane> lanes = new HashMap<>();
    private final Map<String, BoardDraft.Label> labels = new LinkedHashMap<>();
    private final Map<String, BoardDraft.Label> labelsOnCards = new LinkedHashMap<>();
    private final Map<String, TrelloCard> cards = new HashMap<>();
    private final Map<String, TrelloCard> cardsByLink = new HashMap<>();
    private final Map<String, List<TrelloComment>> comments = new HashMap<>();
    private final Map<String, List<Slice>> checklists = new HashMap<>();
    private final Map<String, String> head = new HashMap<>();
    private final Map<String, String> laneIds = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private int pieces;

    private TrelloSurvey() {}

    static TrelloSurvey of(JsonFile file) {
        var survey = new TrelloSurvey();
        try (var json = file.read()) {
            survey.root(json);
        }
        survey.conclude();
        return survey;
    }

    private void root(JsonParser json) {
        json.nextToken();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            part(json, name);
        }
        if (json.nextToken() != null) {
            throw new Refusal(TransferReason.DAMAGED);
        }
    }

    private void part(JsonParser json, String name) {
        switch (name) {
            case "lists" -> each(json, name, LIST, this::lane);
            case "labels" -> each(json, name, LABEL, (node, _) -> label(labels, node));
            case "members" -> each(json, name, MEMBER, (node, _) -> people.member(node));
            case "cards" -> each(json, name, CARD, this::card);
            case "checklists" -> each(json, name, CHECKLIST, this::checklist);
            case "actions" -> each(json, name, ACTION, this::action);
            case "customFields" -> each(json, name, FIELD, (_, _) -> leftOut.add(LeftOut.FIELDS));
            case "id", "name", "desc", "shortLink" -> head.put(name, json.getValueAsString(""));
            case "_id", "_format" -> throw new Refusal(TransferReason.OTHER_TOOL, "WeKan");
            case "included" -> throw new Refusal(TransferReason.OTHER_TOOL, "Planka");
            case "idList" -> throw new Refusal(TransferReason.ONE_CARD);
            default -> {}
        }
        json.skipChildren();
    }

    private void each(JsonParser json, String part, JsonPick pick, BiConsumer<JsonNode, Slice> keep) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        expect(json, JsonToken.START_ARRAY, part);
        parts.add(part);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json, JsonToken.START_OBJECT, part);
            var start = json.currentTokenLocation().getByteOffset();
            var node = pick.read(json, new TextAllowance());
            var length = json.currentLocation().getByteOffset() - start;
            keep.accept(node, new Slice(start, (int) length));
        }
    }

    private static void expect(JsonParser json, JsonToken token, String part) {
        if (json.currentToken() != token) {
            throw new Refusal(TransferReason.WRONG_SHAPE, part);
        }
    }

    private void lane(JsonNode node, Slice place) {
        onePiece();
        var id = TrelloNode.id(node, "id", "lists");
        var title = TrelloText.title(TrelloNode.text(node, "name"));
        var lane = new BoardDraft.Lane(id, title, node.path("closed").asBoolean(false));
        known(lanes.putIfAbsent(id, new TrelloLane(lane, TrelloNode.pos(node))));
        leftOut.add(LeftOut.LANE_LIMITS, node.path("softLimit").isMissingNode() ? 0 : 1);
    }

    private void label(Map<String, BoardDraft.Label> into, JsonNode node) {
        var label = TrelloNode.label(node);
        if (into.putIfAbsent(label.source(), label) == null) {
            onePiece();
        }
    }

    private void card(JsonNode node, Slice place) {
        onePiece();
        var lane = TrelloNode.id(node, "idList", "cards");
        var card = new TrelloCard(
                TrelloNode.id(node, "id", "cards"),
                laneIds.computeIfAbsent(lane, same -> same),
                TrelloNode.pos(node),
                node.path("badges").path("comments").asInt(0),
                place);
        if (known(cards.putIfAbsent(card.id(), card))) {
            return;
        }
        cardsByLink.putIfAbsent(TrelloNode.text(node, "shortLink"), card);
        node.path("labels").valueStream().forEach(label -> label(labelsOnCards, label));
        node.path("idMembers").valueStream().forEach(person -> people.need(person.asString("")));
    }

    private boolean known(@Nullable Object before) {
        leftOut.add(LeftOut.TWICE_IN_FILE, before == null ? 0 : 1);
        return before != null;
    }

    private void checklist(JsonNode node, Slice place) {
        onePiece();
        checklists
                .computeIfAbsent(TrelloNode.text(node, "idCard"), _ -> new ArrayList<>(1))
                .add(place);
    }

    private void action(JsonNode node, Slice place) {
        people.heardOf(node.path("memberCreator"));
        people.heardOf(node.path("member"));
        if (!COMMENTS.contains(TrelloNode.text(node, "type"))) {
            leftOut.add(LeftOut.HISTORY);
            return;
        }
        onePiece();
        var card = TrelloNode.text(node.path("data").path("card"), "id");
        var comment = new TrelloComment(TrelloNode.text(node, "idMemberCreator"), place);
        comments.computeIfAbsent(card, _ -> new ArrayList<>(1)).add(comment);
    }

    private void onePiece() {
        if (++pieces > MAX_PIECES) {
            throw new Refusal(TransferReason.TOO_MUCH);
        }
    }

    private void conclude() {
        if (!parts.containsAll(Set.of("lists", "cards"))) {
            throw new Refusal(TransferReason.NOT_TRELLO);
        }
        labelsOnCards.forEach(labels::putIfAbsent);
        leftOut.add(LeftOut.BOARD_DESCRIPTION, head("desc").isBlank() ? 0 : 1);
        leaveOutOrphans();
        comments.values().forEach(list -> list.forEach(comment -> people.wrote(comment.author())));
        leftOut.add(
                LeftOut.COMMENTS_NOT_IN_FILE,
                cards.values().stream().mapToInt(this::missing).sum());
        leftOut.add(LeftOut.FORMER_MEMBERS, people.former().size());
    }

    private void leaveOutOrphans() {
        var known = cards.size();
        cards.values().removeIf(card -> !lanes.containsKey(card.lane()));
        leftOut.add(LeftOut.CARDS_WITHOUT_LANE, known - cards.size());
        leftOut.add(LeftOut.COMMENTS_WITHOUT_CARD, withoutCard(comments));
        leftOut.add(LeftOut.CHECKLISTS_WITHOUT_CARD, withoutCard(checklists));
    }

    private int withoutCard(Map<String, ? extends List<?>> byCard) {
        var all = byCard.values().stream().mapToInt(List::size).sum();
        byCard.keySet().retainAll(cards.keySet());
        return all - byCard.values().stream().mapToInt(List::size).sum();
    }

    private int missing(TrelloCard card) {
        return Math.max(0, card.announcedComments() - commentsOf(card).size());
    }

    LeftOuts leftOut() {
        return leftOut;
    }

    /** The board's identity in Trello; without one, that of its first list. */
    String source() {
        return Stream.of(head("id"), head("shortLink"))
                .filter(TrelloNode::isId)
                .findFirst()
                .or(() -> lanes().stream().map(BoardDraft.Lane::source).findFirst())
                .orElse("");
    }

    String name() {
        return head("name");
    }

    private String head(String field) {
        return head.getOrDefault(field, "");
    }

    List<BoardDraft.Lane> lanes() {
        return lanes.values().stream()
                .sorted(TrelloLane.ORDER)
                .map(TrelloLane::lane)
                .toList();
    }

    List<BoardDraft.Label> labels() {
        return List.copyOf(labels.values());
    }

    int members() {
        return people.members();
    }

    List<BoardDraft.Person> people() {
        return people.all();
    }

    /** All cards as the board shows them: lane after lane. Positions are not unique. */
    List<TrelloCard> cards() {
        return cards.values().stream()
                .sorted(Comparator.comparing((TrelloCard card) -> lanes.get(card.lane()), TrelloLane.ORDER)
                        .thenComparingDouble(TrelloCard::pos)
                        .thenComparing(TrelloCard::id))
                .toList();
    }

    List<TrelloComment> commentsOf(TrelloCard card) {
        return comments.getOrDefault(card.id(), List.of());
    }

    List<Slice> checklistsOf(TrelloCard card) {
        return checklists.getOrDefault(card.id(), List.of());
    }

    Optional<TrelloCard> cardByLink(String link) {
        return Optional.ofNullable(cardsByLink.get(link));
    }
}
