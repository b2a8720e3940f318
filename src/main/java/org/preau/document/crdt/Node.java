package org.preau.document.crdt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of a document in the shape of ProseMirror's JSON: a block with what it contains, or a text with its marks.
 *
 * @param type such as {@code paragraph} or {@code text}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Node(String type, Map<String, Object> attrs, List<Node> content, List<Mark> marks, String text) {

    public static final String TEXT = "text";

    /** How deep nodes may stand in each other. */
    static final int DEEPEST = 64;

    /** What a text bears: strong, a link… */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Mark(String type, Map<String, Object> attrs) {

        public static Mark of(String type) {
            return new Mark(type, Map.of());
        }

        /** Empty when a press on it would go nowhere good. */
        public static Optional<Mark> link(String href) {
            return Vocabulary.address(href).map(address -> new Mark(Vocabulary.LINK, Map.of(Vocabulary.HREF, address)));
        }
    }

    public static Node block(String type, List<Node> content) {
        return new Node(type, Map.of(), content, List.of(), "");
    }

    public static Node text(String text, List<Mark> marks) {
        return new Node(TEXT, Map.of(), List.of(), marks, text);
    }

    public Node with(String attribute, Object value) {
        return new Node(type, Map.of(attribute, value), content, marks, text);
    }

    public boolean textual() {
        return type.equals(TEXT);
    }
}
