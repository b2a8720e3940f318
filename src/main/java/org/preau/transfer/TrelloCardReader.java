package org.preau.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardDraft;
import org.preau.board.CardDraft;
import org.preau.shared.Refusal;
import tools.jackson.databind.JsonNode;

/** The second reading: one card after the other, each with its checklists and comments, wherever they stand in the file. */
final class TrelloCardReader {

    private static final JsonPick CARD = JsonPick.of(
            "name",
            "desc",
            "closed",
            "due",
            "dueComplete",
            "start",
            "idMembers",
            "idMembersVoted",
            "idLabels",
            "labels.id",
            "labels.name",
            "labels.color",
            "checkItemStates.idCheckItem",
            "checkItemStates.state",
            "attachments.isUpload",
            "attachments.name",
            "attachments.url",
            "customFieldItems.id",
            "pluginData.id",
            "idAttachmentCover",
            "cover.color",
            "cover.idAttachment",
            "cover.idUploadedBackground",
            "address",
            "locationName",
            "coordinates.latitude",
            "dueReminder",
            "stickers.id",
            "isTemplate",
            "cardRole");

    private static final List<String> COVER = List.of("color", "idAttachment", "idUploadedBackground");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{C}<>\"]{1,2000}");

    private static final int NO_REMINDER = -1;

    private final JsonFile file;
    private final TrelloSurvey survey;
    private final LeftOuts leftOut;
    private final TrelloTitles titles;
    private final Set<String> people;
    private final Set<String> labels;

    TrelloCardReader(JsonFile file, TrelloSurvey survey, LeftOuts leftOut) {
        this.file = file;
        this.survey = survey;
        this.leftOut = leftOut;
        this.titles = new TrelloTitles(file, survey);
        this.people = survey.people().stream().map(BoardDraft.Person::source).collect(Collectors.toSet());
        this.labels = survey.labels().stream().map(BoardDraft.Label::source).collect(Collectors.toSet());
    }

    CardDraft read(TrelloCard card) {
        var allowance = new TextAllowance();
        var node = file.pick(card.slice(), CARD, allowance);
        countDetails(node);
        var name = TrelloNode.text(node, "name");
        var comments = new TrelloComments(file, titles, leftOut, allowance);
        var said = comments.read(survey.commentsOf(card), people);
        leftOut.add(LeftOut.COMMENTS_NOT_IN_FILE, card.announcedComments() - comments.inFile());
        return within(new CardDraft(
                card.id(),
                card.lane(),
                TrelloText.title(name),
                withLinks(description(name, TrelloNode.text(node, "desc")), attachedLinks(node)),
                time(TrelloNode.text(node, "due")),
                node.path("dueComplete").asBoolean(false),
                node.path("closed").asBoolean(false),
                TrelloTime.madeAt(card.id()).orElse(null),
                known(labelsOf(node), labels, LeftOut.UNKNOWN_LABELS),
                known(texts(node.path("idMembers")), people, LeftOut.UNKNOWN_PEOPLE),
                new TrelloChecklists(file, titles, leftOut, allowance).read(survey.checklistsOf(card), ticked(node)),
                said));
    }

    private static CardDraft within(CardDraft card) {
        if (card.isTooFull()) {
            throw new Refusal(
                    TransferReason.CARD_TOO_FULL,
                    card.title().value(),
                    CardDraft.MOST_CHECKLISTS,
                    CardDraft.MOST_ITEMS);
        }
        return card;
    }

    private void countDetails(JsonNode card) {
        leftOut.add(LeftOut.VALUES, card.path("customFieldItems").size());
        leftOut.add(LeftOut.VOTES, card.path("idMembersVoted").size());
        leftOut.add(LeftOut.START_DATES, card.path("start").isMissingNode() ? 0 : 1);
        var hidden = TrelloText.hasPowerUpData(TrelloNode.text(card, "desc")) ? 1 : 0;
        leftOut.add(LeftOut.POWER_UPS, card.path("pluginData").size() + hidden);
        countLooks(card);
    }

    private void countLooks(JsonNode card) {
        leftOut.add(
                LeftOut.COVERS,
                isSaid(card, "idAttachmentCover") || COVER.stream().anyMatch(field -> isSaid(card.path("cover"), field))
                        ? 1
                        : 0);
        leftOut.add(
                LeftOut.PLACES,
                isSaid(card, "address")
                                || isSaid(card, "locationName")
                                || card.path("coordinates").has("latitude")
                        ? 1
                        : 0);
        leftOut.add(LeftOut.REMINDERS, card.path("dueReminder").asInt(NO_REMINDER) == NO_REMINDER ? 0 : 1);
        leftOut.add(LeftOut.STICKERS, card.path("stickers").size());
        leftOut.add(LeftOut.TEMPLATES, card.path("isTemplate").asBoolean(false) ? 1 : 0);
        leftOut.add(LeftOut.CARD_ROLES, isSaid(card, "cardRole") ? 1 : 0);
    }

    private static boolean isSaid(JsonNode node, String field) {
        return !TrelloNode.text(node, field).isBlank();
    }

    private String withLinks(String description, String links) {
        var whole = (description + "\n\n" + links).strip();
        leftOut.addIf(whole.length() > TrelloText.MARKDOWN, LeftOut.SHORTENED_TEXTS);
        return TrelloText.cut(whole, TrelloText.MARKDOWN);
    }

    /** Addresses that were attached, as a list for the end of the description; files only Trello can give. */
    private String attachedLinks(JsonNode card) {
        var links = card.path("attachments")
                .valueStream()
                .filter(TrelloCardReader::isLink)
                .toList();
        leftOut.add(LeftOut.ATTACHED_LINKS, links.size());
        leftOut.add(LeftOut.ATTACHMENTS, card.path("attachments").size() - links.size());
        return links.stream()
                .map(link -> "- " + TrelloText.link(TrelloNode.text(link, "name"), TrelloNode.text(link, "url")))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLink(JsonNode attachment) {
        return attachment.path("isUpload").isBoolean()
                && !attachment.path("isUpload").asBoolean()
                && ADDRESS.matcher(TrelloNode.text(attachment, "url")).matches();
    }

    /** A title too long for us stands whole at the head of the description. */
    private String description(String name, String text) {
        var whole = TrelloText.plain(name).strip();
        if (whole.length() <= TrelloText.TITLE) {
            return markdown(text);
        }
        leftOut.add(LeftOut.SHORTENED_TITLES);
        return markdown((whole + "\n\n" + text).strip());
    }

    private String markdown(String text) {
        leftOut.add(LeftOut.SHORTENED_TEXTS, text.length() > TrelloText.MARKDOWN ? 1 : 0);
        return TrelloText.markdown(text, titles::of);
    }

    private @Nullable Instant time(String text) {
        var time = TrelloTime.parse(text);
        leftOut.add(LeftOut.DATES, text.isEmpty() || time.isPresent() ? 0 : 1);
        return time.orElse(null);
    }

    private static Stream<String> labelsOf(JsonNode card) {
        return card.path("idLabels").isMissingNode()
                ? card.path("labels")
                        .valueStream()
                        .map(label -> TrelloNode.label(label).source())
                : texts(card.path("idLabels"));
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(text -> text.asString(""));
    }

    private List<String> known(Stream<String> sources, Set<String> known, LeftOut otherwise) {
        var all = sources.distinct().toList();
        var kept = all.stream().filter(known::contains).toList();
        leftOut.add(otherwise, all.size() - kept.size());
        return kept;
    }

    /** In 2013 the ticks stood in the card, beside the checklist. */
    private static Set<String> ticked(JsonNode card) {
        return card.path("checkItemStates")
                .valueStream()
                .filter(state -> TrelloNode.text(state, "state").equals("complete"))
                .map(state -> TrelloNode.text(state, "idCheckItem"))
                .collect(Collectors.toSet());
    }
}
