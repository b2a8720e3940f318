package org.preau.board;

import java.time.Instant;
import java.util.List;
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

    /** How much text the card carries. */
    public int characters() {
        var ticked = checklists.stream().flatMap(list -> list.items().stream());
        return description.length()
                + comments.stream().mapToInt(comment -> comment.text().length()).sum()
                + ticked.mapToInt(item -> item.text().length()).sum();
    }
}
