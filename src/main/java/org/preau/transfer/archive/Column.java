package org.preau.transfer.archive;

/** A column of the schema, and how its values stand in JSON: bytes in Base64, dates and ids as the database writes them. */
record Column(String name, Kind kind) {

    enum Kind {
        TRUTH,
        NUMBER,
        BYTES,
        TEXT
    }

    /** As the database describes it. */
    static Column of(String name, String type) {
        var kind = switch (type.replaceFirst("[^a-z].*", "")) {
            case "tinyint" -> Kind.TRUTH;
            case "int", "bigint" -> Kind.NUMBER;
            case "binary", "varbinary", "blob", "mediumblob", "longblob" -> Kind.BYTES;
            default -> Kind.TEXT;
        };
        return new Column(name, kind);
    }

    /** How it is asked for. */
    String selected() {
        return kind == Kind.TEXT ? "CAST(t.`%1$s` AS CHAR) AS `%1$s`".formatted(name) : "t.`%s`".formatted(name);
    }
}
