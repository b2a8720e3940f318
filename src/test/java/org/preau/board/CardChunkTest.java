package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preau.shared.Title;

/** A portion of cards fits in memory, whatever they are made of. */
class CardChunkTest {

    private static CardDraft ticked(int items) {
        var list = IntStream.range(0, items)
                .mapToObj(n -> new CardDraft.Item("i" + n, "x", false))
                .toList();
        return new CardDraft(
                "c",
                "todo",
                new Title("c"),
                "",
                null,
                false,
                false,
                null,
                List.of(),
                List.of(),
                List.of(new CardDraft.Checklist("k", new Title("k"), list)),
                List.of());
    }

    private static List<Integer> portions(int cards, int items) {
        var draft = new DraftBoard().draft(() -> IntStream.range(0, cards).mapToObj(_ -> ticked(items)));
        return draft.chunks().map(Collection::size).toList();
    }

    @Test
    void a_hundred_common_cards_are_one() {
        assertThat(portions(250, 5)).containsExactly(100, 100, 50);
    }

    @Test
    void a_few_cards_of_many_short_lines_are_one() {
        assertThat(portions(6, 1_000)).containsExactly(3, 3);
    }
}
