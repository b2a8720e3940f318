package org.preau.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.preau.shared.Title;

/** The titles of the cards that other cards link to, read from the file when first asked; beyond some thousands of links, none. */
final class TrelloTitles {

    private static final int MAX_TITLES = 5_000;
    private static final int MAX_BYTES = 64 * 1024;
    private static final JsonPick NAME = JsonPick.of("name");

    private final JsonFile file;
    private final TrelloSurvey survey;
    private final Map<String, Title> titles = new HashMap<>();

    TrelloTitles(JsonFile file, TrelloSurvey survey) {
        this.file = file;
        this.survey = survey;
    }

    /** @param link the short name of a card in its address */
    Optional<Title> of(String link) {
        return Optional.ofNullable(titles.get(link))
                .or(() -> survey.cardByLink(link).filter(this::isWorthIt).map(card -> read(link, card)));
    }

    private boolean isWorthIt(TrelloCard card) {
        return titles.size() < MAX_TITLES && card.slice().length() < MAX_BYTES;
    }

    private Title read(String link, TrelloCard card) {
        var title = TrelloText.title(TrelloNode.text(file.pick(card.slice(), NAME, new TextAllowance()), "name"));
        titles.put(link, title);
        return title;
    }
}
