package org.preau.document.crdt;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The values of marks, which Yjs keeps as JSON texts. */
final class MarkJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NONE = "null";

    private MarkJson() {}

    /** Empty when the mark ends here, is not known, or points where nothing good is. */
    static Optional<Node.Mark> read(Content.Format format) {
        if (format.json().equals(NONE) || !Vocabulary.hasMark(format.key())) {
            return Optional.empty();
        }
        if (!format.key().equals(Vocabulary.LINK)) {
            return Optional.of(Node.Mark.of(format.key()));
        }
        return link(format.json());
    }

    /** Whether an editor of this house writes it so: a link says where it leads and nothing else, any other mark says nothing. */
    static boolean isOurs(Content.Format format) {
        return Vocabulary.hasMark(format.key()) && (format.json().equals(NONE) || isOurs(format.key(), format.json()));
    }

    private static boolean isOurs(String type, String json) {
        try {
            var said = JSON.readTree(json);
            var most = type.equals(Vocabulary.LINK) ? 1 : 0;
            return said.isObject()
                    && said.size() == most
                    && (most == 0
                            || Vocabulary.mayLead(said.path(Vocabulary.HREF).asString("")));
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static Optional<Node.Mark> link(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json).get(Vocabulary.HREF))
                    .filter(href -> href.isString())
                    .flatMap(href -> Node.Mark.link(href.stringValue()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static Content.Format begin(Node.Mark mark) {
        return new Content.Format(mark.type(), JSON.writeValueAsString(mark.attrs()));
    }

    static Content.Format end(Node.Mark mark) {
        return new Content.Format(mark.type(), NONE);
    }
}
