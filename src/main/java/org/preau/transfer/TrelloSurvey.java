package org.preau.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardDraft;
import org.preau.shared.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * The first reading of a Trello export, whose parts come in any order: keeps the small things whole (lists, labels, people)
 * and of each card, checklist and comment only where it stands, so that a card can then be read together with what belongs to it.
 */
final class TrelloSurvey {

    /** About 300 bytes of memory each, and more than any board of Trello can show. */
    private static final int MAX_PIECES = 100_000;

    private static final Set<String> COMMENTS = Set.of("commentCard", "copyCommentCard");

    private final TrelloPeople people = new TrelloPeople();
    private final LeftOuts leftOut = new LeftOuts();
    private final Map<String, TrelloLane> lanes = new HashMap<>();
    private final Map<String, BoardDraft.Label> labels = new LinkedHashMap<>();
    private final Map<String, BoardDraft.Label> labelsOnCards = new LinkedHashMap<>();
    private final Set<String> shortenedLabels = new HashSet<>();
    private final Map<String, TrelloCard> cards = new HashMap<>();
    private final Map<String, TrelloCard> cardsByLink = new HashMap<>();
    private final Map<String, List<TrelloComment>> comments = new HashMap<>();
    private final Map<String, List<Slice>> checklists = new HashMap<>();
    private final Map<String, String> head = new HashMap<>();
    private final Map<String, String> laneIds = new HashMap<>();
    private int pieces;
    private int openLanes;

    private TrelloSurvey() {}

    static TrelloSurvey of(JsonFile file) {
        var survey = new TrelloSurvey();
        new TrelloWalk(survey).through(file);
        survey.conclude();
        return survey;
    }

    /** One of the few texts that the board itself has. */
    void head(String field, String text) {
        head.put(field, text);
    }

    void lane(JsonNode node) {
        onePiece();
        var id = TrelloNode.id(node, "id", "lists");
        var name = TrelloNode.text(node, "name");
        var lane = new BoardDraft.Lane(
                id, TrelloText.title(name), node.path("closed").asBoolean(false));
        atMost(BoardDraft.MOST_LANES, lanes.size() + 1);
        if (!known(lanes.putIfAbsent(id, new TrelloLane(lane, TrelloNode.pos(node)))) && !lane.archived()) {
            atMost(BoardDraft.MOST_OPEN_LANES, ++openLanes);
        }
        leftOut.addIf(TrelloText.isLonger(name, TrelloText.TITLE), LeftOut.SHORTENED_NAMES);
        leftOut.add(LeftOut.LANE_LIMITS, node.path("softLimit").isMissingNode() ? 0 : 1);
    }

    void label(JsonNode node) {
        label(labels, node);
    }

    void member(JsonNode node) {
        onePiece();
        people.member(node);
        atMost(BoardDraft.MOST_PEOPLE, people.members());
        leftOut.addIf(
                TrelloText.isLonger(TrelloNode.text(node, "fullName"), TrelloText.PERSON), LeftOut.SHORTENED_NAMES);
    }

    void field() {
        leftOut.add(LeftOut.FIELDS);
    }

    void powerUp() {
        leftOut.add(LeftOut.POWER_UPS);
    }

    /** A board that was put away in Trello is open here. */
    void closed(boolean closed) {
        leftOut.add(LeftOut.BOARD_CLOSED, closed ? 1 : 0);
    }

    private void label(Map<String, BoardDraft.Label> into, JsonNode node) {
        var label = TrelloNode.label(node);
        if (into.putIfAbsent(label.source(), label) == null) {
            onePiece();
            atMost(BoardDraft.MOST_LABELS, into.size());
            if (TrelloText.isLonger(TrelloNode.text(node, "name"), TrelloText.LABEL)) {
                shortenedLabels.add(label.source());
            }
        }
    }

    void card(JsonNode node, Slice place) {
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
        cardsByLink.putIfAbsent(TrelloNode.reference(node, "shortLink"), card);
        node.path("labels").valueStream().forEach(label -> label(labelsOnCards, label));
        node.path("idMembers").valueStream().forEach(person -> people.need(person.asString("")));
    }

    private boolean known(@Nullable Object before) {
        leftOut.add(LeftOut.TWICE_IN_FILE, before == null ? 0 : 1);
        return before != null;
    }

    void checklist(JsonNode node, Slice place) {
        onePiece();
        checklists
                .computeIfAbsent(TrelloNode.reference(node, "idCard"), _ -> new ArrayList<>(1))
                .add(place);
    }

    void action(JsonNode node, Slice place) {
        people.heardOf(node.path("memberCreator"));
        people.heardOf(node.path("member"));
        if (!COMMENTS.contains(TrelloNode.text(node, "type"))) {
            leftOut.add(LeftOut.HISTORY);
            return;
        }
        onePiece();
        var card = TrelloNode.reference(node.path("data").path("card"), "id");
        var comment = new TrelloComment(author(node), place);
        comments.computeIfAbsent(card, _ -> new ArrayList<>(1)).add(comment);
    }

    private static String author(JsonNode action) {
        var author = TrelloNode.reference(action, "idMemberCreator");
        return author.isEmpty() ? TrelloNode.reference(action.path("memberCreator"), "id") : author;
    }

    private void onePiece() {
        atMost(MAX_PIECES, ++pieces);
    }

    private static void atMost(int most, int counted) {
        if (counted > most) {
            throw new Refusal(TransferReason.TOO_MUCH);
        }
    }

    private void conclude() {
        labelsOnCards.forEach(labels::putIfAbsent);
        leftOut.add(LeftOut.BOARD_DESCRIPTION, head("desc").isBlank() ? 0 : 1);
        leaveOutOrphans();
        comments.values().forEach(list -> list.forEach(comment -> people.wrote(comment.author())));
        leftOut.add(LeftOut.SHORTENED_NAMES, shortenedLabels.size());
        leftOut.add(LeftOut.FORMER_MEMBERS, people.former().size());
        atMost(BoardDraft.MOST_PEOPLE, people.all().size());
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

    /** When the board was last changed, where the export says so. */
    @Nullable
    Instant changedAt() {
        return TrelloTime.moment(head("dateLastActivity")).orElse(null);
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
