package org.preau.transfer;

import java.util.List;

/**
 * What a taking kept and what it left out; as JSON, the line that {@code bin/try import} prints.
 * A card of an archived list that is not archived itself counts as open.
 *
 * @param attachments none are stored yet
 * @param members members of the board; those who left it and are kept as authors are told among the sentences
 * @param fields none are stored yet
 * @param values none are stored yet
 * @param leftOut sentences in the reader's language
 */
public record ImportReport(
        Shelf lists,
        Shelf cards,
        int labels,
        int checklists,
        Items items,
        Comments comments,
        int attachments,
        int members,
        int fields,
        int values,
        List<String> leftOut) {

    /** What is in use and what is put away. */
    public record Shelf(int open, int archived) {}

    /** Things to tick, and those ticked. */
    public record Items(int all, int done) {}

    /** Comments kept, and those the file announces without holding them. */
    public record Comments(int kept, int missing) {}
}
