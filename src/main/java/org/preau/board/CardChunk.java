package org.preau.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;
import java.util.stream.Gatherer.Downstream;

/** A portion of a draft's cards being filled: full at 100 cards or half a million characters, whichever comes first. */
class CardChunk {

    private static final int CARDS = 100;
    private static final int CHARACTERS = 500_000;

    private List<CardDraft> cards = new ArrayList<>();
    private int characters;

    static Gatherer<CardDraft, CardChunk, List<CardDraft>> gatherer() {
        return Gatherer.<CardDraft, CardChunk, List<CardDraft>>ofSequential(
                CardChunk::new, CardChunk::add, CardChunk::flush);
    }

    private boolean add(CardDraft card, Downstream<? super List<CardDraft>> next) {
        cards.add(card);
        characters += card.weight();
        if (cards.size() >= CARDS || characters >= CHARACTERS) {
            flush(next);
        }
        return !next.isRejecting();
    }

    private void flush(Downstream<? super List<CardDraft>> next) {
        if (!cards.isEmpty()) {
            next.push(List.copyOf(cards));
            cards = new ArrayList<>();
            characters = 0;
        }
    }
}
