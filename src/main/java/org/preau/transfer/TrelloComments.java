package org.preau.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preau.board.CardDraft.Comment;

/** Reads the comments of one card: actions of the board, in any order. */
final class TrelloComments {

    private static final JsonPick COMMENT = JsonPick.of("id", "date", "data.text", "data.dateLastEdited");

    private final JsonFile file;
    private final TrelloTitles titles;
    private final LeftOuts leftOut;
    private final TextAllowance allowance;
    private final Set<String> seen = new HashSet<>();

    TrelloComments(JsonFile file, TrelloTitles titles, LeftOuts leftOut, TextAllowance allowance) {
        this.file = file;
        this.titles = titles;
        this.leftOut = leftOut;
        this.allowance = allowance;
    }

    /** @param people those of the draft; the words of anybody else stand under one name */
    List<Comment> read(List<TrelloComment> comments, Set<String> people) {
        return comments.stream()
                .map(comment ->
                        read(comment, people.contains(comment.author()) ? comment.author() : TrelloPeople.UNKNOWN))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Comment::at).thenComparing(Comment::source))
                .toList();
    }

    /** How many the file held of those that were read, each once. */
    int inFile() {
        return seen.size();
    }

    private Optional<Comment> read(TrelloComment comment, String author) {
        var node = file.pick(comment.slice(), COMMENT, allowance);
        var id = TrelloNode.id(node, "id", "actions");
        var source = TrelloNode.text(node.path("data"), "text");
        var text = TrelloText.markdown(source, titles::of);
        leftOut.add(LeftOut.SHORTENED_TEXTS, source.length() > TrelloText.MARKDOWN ? 1 : 0);
        if (!seen.add(id) || text.isEmpty()) {
            leftOut.add(text.isEmpty() ? LeftOut.EMPTY_TEXTS : LeftOut.TWICE_IN_FILE);
            return Optional.empty();
        }
        leftOut.addIf(author.equals(TrelloPeople.UNKNOWN), LeftOut.UNKNOWN_AUTHORS);
        var edited = TrelloTime.moment(TrelloNode.text(node.path("data"), "dateLastEdited"));
        return Optional.of(new Comment(id, author, at(id, TrelloNode.text(node, "date")), text, edited.orElse(null)));
    }

    private Instant at(String id, String date) {
        return TrelloTime.moment(date).or(() -> TrelloTime.madeAt(id)).orElseGet(() -> {
            leftOut.add(LeftOut.DATES);
            return TrelloTime.FIRST;
        });
    }
}
