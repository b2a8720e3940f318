package org.preau.board;

import org.preau.shared.Refusal;
import org.preau.shared.Title;

/**
 * A card to add.
 *
 * @param id chosen by who adds it: adding it again, after an answer that got lost, adds nothing
 */
public record NewCard(CardId id, Title title) {

    private static final int RANDOM = 4;
    private static final int TIME_ORDERED = 7;

    public NewCard {
        var version = id.value().version();
        if (id.value().variant() != 2 || version != RANDOM && version != TIME_ORDERED) {
            throw Refusal.notFound();
        }
    }

    /** One that nobody added before. */
    public NewCard(Title title) {
        this(CardId.fresh(), title);
    }
}
