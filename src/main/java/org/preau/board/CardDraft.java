package org.preau.board;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Title;

/**
 * One card of a {@link BoardDraft}, whole: with its checklists and comments.
 *
 * @param lane the {@code source} of a lane of the draft
 * @param description Markdown, empty or at most 20,000 characters
 * @param done whether it is ticked as done, which asks for no due date
 * @param created when the card was made, where that is known
 * @param labels sources of labels of the draft, none twice
 * @param people sources of people of the draft, none twice
 * @param checklists in order; their sources are unique within the card
 * @param comments from the oldest; their sources are unique within the card
 */
public record CardDraft(
        String source,
        String lane,
        Title title,
        String description,
        @Nullable Instant due,
        boolean done,
        boolean archived,
        @Nullable Instant created,
        List<String> labels,
        List<String> people,
        List<Checklist> checklists,
        List<Comment> comments) {

    /** A titled list of things to tick. */
    public record Checklist(String source, Title title, List<Item> items) {}

    /** More could not be looked through: five times the longest checklist of Trello. */
    public static final int MOST_ITEMS = 1_000;

    /** Likewise. */
    public static final int MOST_CHECKLISTS = 100;

    private static final int BESIDE_TEXT = 200;

    /** One thing to tick: 1 to 1,000 characters; sources are unique within the card. */
    public record Item(String source, String text, boolean done) {}

    /**
     * A comment, in Markdown of 1 to 20,000 characters.
     *
     * @param author the source of a person of the draft
     * @param edited when it was last changed, or null
     */
    public record Comment(
            String source,
            String author,
            Instant at,
            String text,
            @Nullable Instant edited) {}

    /** How much the card carries: its text, and what each part takes beside its text, in characters. */
    int weight() {
        return description.length()
                + comments.stream()
                        .mapToInt(comment -> BESIDE_TEXT + comment.text().length())
                        .sum()
                + checklists.size() * BESIDE_TEXT
                + ticked().mapToInt(item -> BESIDE_TEXT + item.text().length()).sum();
    }

    /** Whether the card holds more to tick than one can. */
    public boolean isTooFull() {
        return checklists.size() > MOST_CHECKLISTS || ticked().count() > MOST_ITEMS;
    }

    private Stream<Item> ticked() {
        return checklists.stream().flatMap(list -> list.items().stream());
    }
}
