package org.preau.transfer.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table whose rows leave with their association, and the way to find them.
 *
 * @param owner the column that says to what a row belongs
 * @param parents the tables in which that stands: one as a rule, none for the association itself
 * @param order columns that tell the rows of one owner apart: with the owner they follow a key of the table
 * @param together how many rows are held at once
 * @param withheld columns that stay here; in another instance they begin as they do in a new row
 */
record Table(String name, String owner, List<String> parents, List<String> order, int together, Set<String> withheld) {

    private static final int ROWS = 500;

    /** The column by which a table that owns others is known. */
    static final String ID = "id";

    static Table of(String parent, String owner, String name, String... order) {
        return new Table(name, owner, parent.isEmpty() ? List.of() : List.of(parent), List.of(order), ROWS, Set.of());
    }

    /** For rows that are large. */
    Table byFew(int rows) {
        return new Table(name, owner, parents, order, rows, withheld);
    }

    /** For rows that belong to things of several kinds. */
    Table orOf(String... others) {
        var all = Stream.concat(parents.stream(), Stream.of(others)).toList();
        return new Table(name, owner, all, order, together, withheld);
    }

    Table without(String column) {
        return new Table(name, owner, parents, order, together, Set.of(column));
    }

    boolean isRoot() {
        return parents.isEmpty();
    }

    /** What must be read of a row to go on after it. */
    Stream<String> place() {
        return Stream.concat(Stream.of(owner), order.stream()).distinct();
    }

    /** Where it stands in an archive. */
    String entry() {
        return "tables/" + name + ".jsonl";
    }
}
