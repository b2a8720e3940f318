package org.preau.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.preau.shared.Rank;
import org.preau.shared.Title;

/** A titled list of things to tick, on a card. */
@Entity
class Checklist {

    @Id
    private ChecklistId id;

    private CardId cardId;
    private String title;
    private Rank orderRank;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Checklist() {}

    Checklist(CardId card, Title title, Rank rank) {
        this.id = ChecklistId.fresh();
        this.cardId = card;
        this.title = title.value();
        this.orderRank = rank;
    }

    /** One that was removed, as it was. */
    Checklist(RemovedChecklist removed) {
        this(removed.card(), removed.title(), removed.rank());
        this.id = removed.id();
    }

    RemovedChecklist removed(List<StruckItem> items) {
        return new RemovedChecklist(cardId, id, new Title(title), orderRank, items);
    }

    void rename(Title title) {
        this.title = title.value();
    }

    void moveTo(Rank rank) {
        orderRank = rank;
    }

    ChecklistId id() {
        return id;
    }

    CardId card() {
        return cardId;
    }

    String title() {
        return title;
    }

    Rank rank() {
        return orderRank;
    }
}
