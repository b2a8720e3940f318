package org.preau.board;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.member.Colour;
import org.preau.member.PersonName;
import org.preau.shared.Title;

/**
 * A whole board as another tool described it, to be taken in one go ({@link Taking#take}): a small head in memory, and cards
 * that are read one after the other from wherever the reader keeps them.
 *
 * <p>Each {@code source} is the identity the thing has where it comes from, at most {@value #SOURCE_LENGTH} characters, unique
 * among its kind in this draft; a later draft of the same board carries the same ones, so that taking it updates and never doubles.
 *
 * @param lanes in the order they are shown
 * @param changedAt when the board was last changed there; null where the tool does not say
 */
public record BoardDraft(
        Origin origin,
        String source,
        Title title,
        List<Person> people,
        List<Label> labels,
        List<Lane> lanes,
        Cards cards,
        @Nullable Instant changedAt) {

    /** The longest name of a label, in characters. */
    public static final int LABEL_LENGTH = org.preau.board.Label.LONGEST;

    /** The longest thing to tick. */
    public static final int ITEM_LENGTH = CheckItem.LONGEST;

    /** The longest identity a source may have. */
    public static final int SOURCE_LENGTH = 64;

    /** More could not be shown side by side: as many as Trello takes. */
    public static final int MOST_OPEN_LANES = 500;

    /** Likewise. */
    public static final int MOST_LABELS = 1_000;

    /** Those that were put away too: as many as Trello keeps. */
    public static final int MOST_LANES = 3_000;

    /** Twice as many as a board of Trello has members: some left it, and are named on it. */
    public static final int MOST_PEOPLE = 3_200;

    /** A human who is named in the board: a name, no account, no address. */
    public record Person(String source, PersonName name) {}

    /** A coloured mark; its name may be empty and has at most 100 characters. */
    public record Label(String source, String name, Colour colour) {}

    /** A lane; the cards of an archived lane may well be open themselves. */
    public record Lane(String source, Title title, boolean archived) {}

    /** The cards, lane after lane, each lane in its order. */
    @FunctionalInterface
    public interface Cards {

        /** Reads them from the first, anew at each call. */
        Stream<CardDraft> open();
    }

    /** The cards in portions that fit one transaction and little memory, in order. */
    public Stream<List<CardDraft>> chunks() {
        return cards.open().gather(CardChunk.gatherer());
    }
}
