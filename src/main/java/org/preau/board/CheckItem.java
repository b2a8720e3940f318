package org.preau.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.preau.shared.Rank;
import org.preau.shared.Refusal;

/** One thing to tick. */
@Entity
class CheckItem {

    static final int LONGEST = 1_000;

    @Id
    private CheckItemId id;

    private ChecklistId checklistId;
    private String text;
    private boolean done;
    private Rank orderRank;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CheckItem() {}

    CheckItem(ChecklistId checklist, String text, Rank rank) {
        this.id = CheckItemId.fresh();
        this.checklistId = checklist;
        this.orderRank = rank;
        rewrite(text);
    }

    /** One that was struck, as it was. */
    CheckItem(StruckItem struck) {
        this(struck.checklist(), struck.words().text(), struck.rank());
        this.id = struck.id();
        this.done = struck.words().done();
    }

    StruckItem struckFrom(CardId card) {
        return new StruckItem(card, id, checklistId, new StruckItem.Words(text, done), orderRank);
    }

    final void rewrite(String text) {
        var tidy = text.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST) {
            throw new Refusal(BoardReason.ITEM_LENGTH, LONGEST);
        }
        this.text = tidy;
    }

    void tick(boolean done) {
        this.done = done;
    }

    void moveTo(ChecklistId checklist, Rank rank) {
        checklistId = checklist;
        orderRank = rank;
    }

    CheckItemId id() {
        return id;
    }

    ChecklistId checklist() {
        return checklistId;
    }

    String text() {
        return text;
    }

    boolean isDone() {
        return done;
    }

    Rank rank() {
        return orderRank;
    }
}
