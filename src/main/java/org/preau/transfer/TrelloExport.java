package org.preau.transfer;

import java.util.stream.Stream;
import org.preau.board.BoardDraft;
import org.preau.board.CardDraft;
import org.preau.board.Origin;
import org.preau.shared.Refusal;

/**
 * A board as Trello's « Export as JSON » gives it, of 2013 or of today. Opening it reads it whole, in bounded memory: once to note
 * where each thing stands, once to read every card. What must be refused is refused then, before anything is changed.
 */
final class TrelloExport implements AutoCloseable {

    private final JsonFile file;
    private final TrelloSurvey survey;
    private final BoardDraft draft;
    private final LeftOuts leftOut;

    private TrelloExport(JsonFile file, String fallbackName) {
        this.file = file;
        this.survey = TrelloSurvey.of(file);
        this.leftOut = survey.leftOut();
        leftOut.addIf(TrelloText.isLonger(survey.name(), TrelloText.TITLE), LeftOut.SHORTENED_NAMES);
        this.draft = new BoardDraft(
                Origin.TRELLO,
                survey.source(),
                TrelloText.title(survey.name().isBlank() ? fallbackName : survey.name()),
                survey.people(),
                survey.labels(),
                survey.lanes(),
                () -> cards(new LeftOuts()),
                survey.changedAt());
    }

    static TrelloExport open(Upload upload) {
        var file = JsonFile.open(upload);
        try {
            return JsonFile.reading(() -> new TrelloExport(file, upload.stem()).readThrough());
        } catch (Refusal refused) {
            file.close();
            throw refused;
        }
    }

    private TrelloExport readThrough() {
        cards(leftOut).forEach(_ -> {});
        return this;
    }

    private Stream<CardDraft> cards(LeftOuts leftOut) {
        var reader = new TrelloCardReader(file, survey, leftOut);
        return survey.cards().stream().map(reader::read);
    }

    /** The board to take; its cards can be read as long as this export is open. */
    BoardDraft draft() {
        return draft;
    }

    /** How many of the draft's people are members of the board in Trello. */
    int members() {
        return survey.members();
    }

    /** What the draft does not hold, or holds otherwise. */
    LeftOuts leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        file.close();
    }
}
