package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.preau.discussion.Comments;
import org.springframework.stereotype.Component;

/** Parts boards from the tool they were taken from: they stay as they are, and what is taken from there again becomes another board. */
@Component
class Parting {

    private static final int CARDS_AT_ONCE = 1_000;

    private final ContentRepository contents;
    private final TwinRepository twins;
    private final Comments comments;

    Parting(ContentRepository contents, TwinRepository twins, Comments comments) {
        this.contents = contents;
        this.twins = twins;
        this.comments = comments;
    }

    void part(Collection<UUID> boards) {
        twins.letGo(boards);
        cards(boards).forEach(this::partCards);
    }

    private void partCards(List<UUID> cards) {
        twins.letGoCards(cards);
        comments.part(cards);
    }

    /** Their cards, in portions that one statement takes. */
    Stream<List<UUID>> cards(Collection<UUID> boards) {
        return contents.cards(boards).stream().gather(Gatherers.windowFixed(CARDS_AT_ONCE));
    }
}
