package org.preau.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a list, when it names the columns: by the headers that people write, else by a word in those that other tools
 * write (« E-mail 1 - Value », « Nom adhérent »), as long as what stands below is of that kind.
 */
final class RosterHeaders {

    private static final Map<RosterColumn, Set<String>> WORDS = Map.of(
            RosterColumn.MAIL, Set.of("mail", "mails", "email", "emails", "courriel", "courriels"),
            RosterColumn.PHONE, Set.of("telephone", "tel", "portable", "mobile", "phone", "gsm"),
            RosterColumn.FIRST_NAME, Set.of("prenom", "firstname"),
            RosterColumn.LAST_NAME, Set.of("nom", "lastname", "surname"));

    /** Whoever pays or answers for the person that a line is about. */
    private static final Set<String> SOMEBODY_ELSE = Set.of(
            "payeur", "acheteur", "payer", "buyer", "tuteur", "tutrice", "parent", "pere", "mere", "responsable", "conjoint", "urgence", "emergency");

    /** Things that have a name too. */
    private static final Set<String> NOBODY = Set.of(
            "structure", "entreprise", "societe", "association", "organisation", "organization", "company", "campagne", "formulaire",
            "tarif", "utilisateur", "groupe", "activite", "rue", "commune", "ville", "fichier", "evenement", "billet", "produit", "banque");

    private static final Set<String> ALSO_POSTAL = Set.of("adresse", "address");

    private final List<RosterTable.Row> below;
    private final List<Column> columns = new ArrayList<>();

    private RosterHeaders(List<RosterTable.Row> rows) {
        below = rows.subList(1, rows.size());
        rows.getFirst().cells().forEach(header -> columns.add(column(header)));
    }

    /** How sure it is what a column holds, the surest first. */
    private enum Sure {
        HEADER,
        WORD,
        SOMEBODY_ELSES,
        NOT_AT_ALL
    }

    /** @param header as it is written */
    private record Column(int place, String header, RosterColumn kind, Sure sure) {}

    /** What the columns hold, unless the first row is somebody. */
    static Optional<RosterHeaders> of(List<RosterTable.Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var headers = new RosterHeaders(rows);
        var cells = rows.getFirst().cells();
        var known = cells.stream().anyMatch(cell -> RosterColumn.headed(cell).isPresent());
        var worded = headers.columns.stream().anyMatch(headers::isWorded) && cells.stream().noneMatch(RosterHeaders::isSomebodys);
        return (known || worded) && cells.stream().noneMatch(Roster::isMail) ? Optional.of(headers) : Optional.empty();
    }

    /** Whether the first row, without any header that is known, stands in words where all others have an address. */
    static boolean plainly(List<RosterTable.Row> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        var cells = rows.getFirst().cells();
        var below = rows.subList(1, rows.size());
        return cells.stream().noneMatch(RosterHeaders::isSomebodys)
                && cells.stream().noneMatch(Roster::isMail)
                && IntStream.range(0, cells.size())
                        .filter(place -> !cells.get(place).isEmpty())
                        .anyMatch(place -> filled(below, place).findAny().isPresent() && filled(below, place).allMatch(Roster::isMail));
    }

    /** In the order of the columns. */
    List<RosterColumn> kinds() {
        return columns.stream().map(this::kind).toList();
    }

    /** The headers of the columns that hold something and are not read. */
    List<String> leftAside() {
        return columns.stream()
                .filter(column -> kind(column) == RosterColumn.OTHER && !column.header().isBlank())
                .filter(column -> filled(below, column.place()).findAny().isPresent())
                .map(Column::header)
                .toList();
    }

    private boolean isWorded(Column column) {
        return column.kind() != RosterColumn.OTHER && filled(below, column.place()).findAny().isPresent();
    }

    private RosterColumn kind(Column column) {
        return columns.stream().anyMatch(other -> beats(other, column)) ? RosterColumn.OTHER : column.kind();
    }

    /** A person has one name, and several addresses; those of somebody else count when there is no other. */
    private static boolean beats(Column one, Column other) {
        if (one.kind() != other.kind() || other.sure() == Sure.HEADER) {
            return false;
        }
        var surer = one.sure().compareTo(other.sure());
        var named = other.kind() == RosterColumn.FIRST_NAME || other.kind() == RosterColumn.LAST_NAME;
        var counts = named || other.sure() == Sure.SOMEBODY_ELSES;
        return counts && (surer < 0 || (named && surer == 0 && one.place() < other.place()));
    }

    private Column column(String header) {
        var place = columns.size();
        var exact = RosterColumn.headed(header).filter(_ -> !ALSO_POSTAL.contains(RosterColumn.plain(header)) || holds(RosterColumn.MAIL, place));
        if (exact.isPresent()) {
            return new Column(place, header, exact.get(), Sure.HEADER);
        }
        var words = words(header);
        var kind = worded(words);
        if (kind == null || !holds(kind, place)) {
            return new Column(place, header, RosterColumn.OTHER, Sure.NOT_AT_ALL);
        }
        return new Column(place, header, kind, words.stream().anyMatch(SOMEBODY_ELSE::contains) ? Sure.SOMEBODY_ELSES : Sure.WORD);
    }

    /** Whether what stands in a column can be of that kind. */
    private boolean holds(RosterColumn kind, int place) {
        var empty = filled(below, place).findAny().isEmpty();
        return switch (kind) {
            case MAIL -> empty || filled(below, place).anyMatch(Roster::isMail);
            case PHONE -> empty || filled(below, place).anyMatch(Roster::isPhone);
            default -> true;
        };
    }

    private static @Nullable RosterColumn worded(Set<String> words) {
        var kinds = WORDS.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(words::contains)).map(Map.Entry::getKey).toList();
        if (kinds.containsAll(Set.of(RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME))) {
            return RosterColumn.NAME;
        }
        var named = words.stream().anyMatch(NOBODY::contains);
        return Stream.of(RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME, RosterColumn.MAIL, RosterColumn.PHONE)
                .filter(kinds::contains)
                .filter(kind -> !named || kind == RosterColumn.MAIL || kind == RosterColumn.PHONE)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> words(String header) {
        return Set.copyOf(List.of(RosterColumn.plain(header).split("[^a-z0-9]+")));
    }

    private static boolean isSomebodys(String cell) {
        return Roster.isPhone(cell) || RosterReader.status(cell).isPresent();
    }

    private static Stream<String> filled(List<RosterTable.Row> rows, int place) {
        return rows.stream().filter(row -> place < row.cells().size()).map(row -> row.cells().get(place)).filter(cell -> !cell.isEmpty());
    }
}
