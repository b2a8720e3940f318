package org.preau.board;

import org.preau.shared.Id;
import org.preau.shared.Title;

/**
 * A card to add.
 *
 * @param id chosen by who adds it: adding it again, after an answer that got lost, adds nothing
 */
public record NewCard(CardId id, Title title) {

    public NewCard {
        Id.requireMade(id.value());
    }

    /** One that nobody added before. */
    public NewCard(Title title) {
        this(CardId.fresh(), title);
    }
}
