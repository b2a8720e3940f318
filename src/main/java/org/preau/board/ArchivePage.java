package org.preau.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Some archived cards, the last archived first.
 *
 * @param more whether older ones follow
 */
public record ArchivePage(List<ArchivedCard> cards, boolean more) {

    static final int SIZE = 50;

    /** Where to begin: just after a card that is already shown. */
    public record Start(Instant before, CardId after) {

        private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

        /** At the last archived. */
        public static Start newest() {
            return new Start(FAR, new CardId(new UUID(0, 0)));
        }

        public static Start after(ArchivedCard card) {
            return new Start(card.at(), card.id());
        }
    }
}
