package org.preau.document.crdt;

import java.util.List;

/** What an item holds. The numbers are those of Yjs's v1 format. */
sealed interface Content {

    /** How many elements it is; for a text, of UTF-16 code units, as in JavaScript. */
    default long length() {
        return 1;
    }

    /** How much is moved in memory when it is cut. */
    default long moved() {
        return length();
    }

    int kind();

    void write(WireWriter wire);

    /** Its elements from one on; asked of what is longer than one only. */
    default Content from(long first) {
        throw new BadUpdate("One element cannot be cut");
    }

    /** Its elements before one. */
    default Content until(long end) {
        throw new BadUpdate("One element cannot be cut");
    }

    /** Elements that were, whose content is forgotten. */
    record Deleted(long length) implements Content {

        @Override
        public long moved() {
            return 0;
        }

        @Override
        public int kind() {
            return 1;
        }

        @Override
        public void write(WireWriter wire) {
            wire.number(length);
        }

        @Override
        public Content from(long first) {
            return new Deleted(length - first);
        }

        @Override
        public Content until(long end) {
            return new Deleted(end);
        }
    }

    /** Values written by old editors as JSON texts. */
    record Json(List<String> texts) implements Content {

        @Override
        public long length() {
            return texts.size();
        }

        @Override
        public int kind() {
            return 2;
        }

        @Override
        public void write(WireWriter wire) {
            wire.number(texts.size());
            texts.forEach(wire::text);
        }

        @Override
        public Content from(long first) {
            return new Json(List.copyOf(texts.subList((int) first, texts.size())));
        }

        @Override
        public Content until(long end) {
            return new Json(List.copyOf(texts.subList(0, (int) end)));
        }
    }

    record Binary(byte[] bytes) implements Content {

        @Override
        public int kind() {
            return 3;
        }

        @Override
        public void write(WireWriter wire) {
            wire.block(bytes);
        }
    }

    record Text(String text) implements Content {

        private static final String BROKEN = "\uFFFD";

        @Override
        public long length() {
            return text.length();
        }

        @Override
        public int kind() {
            return 4;
        }

        @Override
        public void write(WireWriter wire) {
            wire.text(text);
        }

        /** A character of two units that is cut becomes two marks of a broken one, exactly as in Yjs. */
        @Override
        public Content from(long first) {
            var rest = text.substring((int) first);
            return new Text(breaks((int) first) ? BROKEN + rest.substring(1) : rest);
        }

        @Override
        public Content until(long end) {
            var rest = text.substring(0, (int) end);
            return new Text(breaks((int) end) ? rest.substring(0, rest.length() - 1) + BROKEN : rest);
        }

        private boolean breaks(int at) {
            return Character.isHighSurrogate(text.charAt(at - 1));
        }
    }

    /** A thing within a text, as a JSON text. */
    record Embed(String json) implements Content {

        @Override
        public int kind() {
            return 5;
        }

        @Override
        public void write(WireWriter wire) {
            wire.text(json);
        }
    }

    /** From here on the text bears this mark, or none any more when its value is {@code null}. */
    record Format(String key, String json) implements Content {

        @Override
        public int kind() {
            return 6;
        }

        @Override
        public void write(WireWriter wire) {
            wire.text(key).text(json);
        }
    }

    /** A branch of its own: an element, a text. */
    record Nested(Branch branch) implements Content {

        @Override
        public int kind() {
            return 7;
        }

        @Override
        public void write(WireWriter wire) {
            branch.write(wire);
        }
    }

    record Values(List<Value> values) implements Content {

        @Override
        public long length() {
            return values.size();
        }

        @Override
        public int kind() {
            return 8;
        }

        @Override
        public void write(WireWriter wire) {
            wire.number(values.size());
            values.forEach(value -> wire.raw(value.raw()));
        }

        @Override
        public Content from(long first) {
            return new Values(List.copyOf(values.subList((int) first, values.size())));
        }

        @Override
        public Content until(long end) {
            return new Values(List.copyOf(values.subList(0, (int) end)));
        }
    }

    /** A whole document within the document. */
    record Subdocument(String id, Value options) implements Content {

        @Override
        public int kind() {
            return 9;
        }

        @Override
        public void write(WireWriter wire) {
            wire.text(id).raw(options.raw());
        }
    }

    /** Contents of one kind that follow each other, as one. */
    static Content joined(List<Content> row) {
        return switch (row.getFirst()) {
            case Content one when row.size() == 1 -> one;
            case Deleted _ ->
                new Deleted(row.stream().mapToLong(Content::length).sum());
            case Text _ ->
                new Text(String.join(
                        "", row.stream().map(one -> ((Text) one).text()).toList()));
            case Json _ ->
                new Json(row.stream()
                        .flatMap(one -> ((Json) one).texts().stream())
                        .toList());
            case Values _ ->
                new Values(row.stream()
                        .flatMap(one -> ((Values) one).values().stream())
                        .toList());
            default -> throw new IllegalArgumentException("Only texts, values and deleted elements can be joined");
        };
    }

    /** Whether it can be joined to another of its kind. */
    default boolean joins() {
        return switch (this) {
            case Deleted _, Text _, Json _, Values _ -> true;
            default -> false;
        };
    }
}
