package org.preau.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/permissions.md}, read: a heading names an enum of actions, a header the people, a row an action. */
record PermissionTable(List<Row> rows) {

    private static final Path FILE = Path.of("docs/permissions.md");

    /**
     * One action in one kind of space, or in the association as a whole.
     *
     * @param action {@code module.Enum.CONSTANT}
     * @param place the kind of space, or "association"
     * @param cells the expected verdict by person
     */
    record Row(String action, String place, Map<String, Verdict> cells) {}

    static PermissionTable read() {
        var rows = new ArrayList<Row>();
        var heading = "";
        var header = List.<String>of();
        for (var line : lines()) {
            if (line.startsWith("## ")) {
                heading = line.substring(3).strip().replace("`", "");
            } else if (line.startsWith("| action")) {
                header = cells(line);
            } else if (line.startsWith("| ") && !line.startsWith("| -") && !header.isEmpty()) {
                rows.addAll(rows(heading, header, cells(line)));
            }
        }
        return new PermissionTable(rows);
    }

    /** A row may name several kinds of space: they are as many rows. */
    private static List<Row> rows(String heading, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("A row has as many cells as its header: " + cells);
        }
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (int i = 2; i < header.size(); i++) {
            verdicts.put(header.get(i), Verdict.written(cells.get(i)));
        }
        return Arrays.stream(cells.get(1).split(", *"))
                .map(place -> new Row(heading + "." + cells.get(0), place, verdicts))
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
