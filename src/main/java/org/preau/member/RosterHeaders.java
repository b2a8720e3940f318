package org.preau.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MailForm;

/**
 * The first row of a list, when it names the columns: by the headers that people write, else by a word in those that other tools
 * write (« E-mail 1 - Value », « Nom adhérent »), as long as what stands below is of that kind.
 */
final class RosterHeaders {

    private static final Map<RosterColumn, Set<String>> WORDS = Map.of(
            RosterColumn.MAIL, each("mail mails email emails courriel courriels messagerie electronique electroniques"),
            RosterColumn.MOBILE, Set.of("portable", "mobile", "gsm"),
            RosterColumn.PHONE, Set.of("telephone", "tel", "phone"),
            RosterColumn.FIRST_NAME, Set.of("prenom", "firstname"),
            RosterColumn.LAST_NAME, Set.of("nom", "lastname", "surname"));

    /** Whoever pays or answers for the person that a line is about. */
    private static final Set<String> SOMEBODY_ELSE = each("""
            payeur acheteur payer buyer tuteur tutrice parent pere mere responsable conjoint
            urgence emergency naissance birth maiden
            """);

    /** Things that have a name too. */
    private static final Set<String> NOBODY = each("""
            structure entreprise societe association organisation organization company campagne formulaire
            tarif utilisateur groupe activite rue commune ville fichier evenement billet produit banque
            """);

    private static final Set<RosterColumn> NAMES =
            Set.of(RosterColumn.NAME, RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME);

    private static final int MOST_TITLES = 5;

    /** What they head may be something else: where somebody lives, or the number of a line. */
    private static final Set<String> AMBIGUOUS = Set.of("adresse", "address", "numero");

    private final List<RosterTable.Row> below;
    private final List<Column> columns = new ArrayList<>();

    private final int above;

    private RosterHeaders(List<RosterTable.Row> rows, int above) {
        this.above = above;
        below = rows.subList(above + 1, rows.size());
        var headers = rows.get(above).cells();
        var widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        IntStream.range(0, widest)
                .forEach(place -> columns.add(column(place < headers.size() ? headers.get(place) : "")));
    }

    private static Set<String> each(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** How sure it is what a column holds, the surest first. */
    private enum Sure {
        HEADER,
        WORD,
        /** By what stands below alone. */
        CONTENT,
        SOMEBODY_ELSES,
        NOT_AT_ALL
    }

    /** @param header as it is written */
    private record Column(int place, String header, RosterColumn kind, Sure sure) {}

    /** What the columns hold, unless the first row is somebody; a title of the list may stand above. */
    static Optional<RosterHeaders> of(List<RosterTable.Row> rows) {
        var titles = (int) rows.stream()
                .limit(MOST_TITLES)
                .takeWhile(RosterHeaders::isTitle)
                .count();
        for (var above = titles; above > 0 && above < rows.size(); above--) {
            var headers = new RosterHeaders(rows, above);
            if (headers.nameSeveral() && headers.areHeaders(rows.get(above).cells())) {
                return Optional.of(headers);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new RosterHeaders(rows, 0))
                        .filter(headers -> headers.areHeaders(rows.getFirst().cells()));
    }

    /** One cell in words. */
    private static boolean isTitle(RosterTable.Row row) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1 && !Roster.isMail(filled.getFirst()) && !isSomebodys(filled.getFirst());
    }

    /** A name and something else. */
    private boolean nameSeveral() {
        var kinds = kinds().stream()
                .filter(kind -> kind != RosterColumn.OTHER)
                .distinct()
                .toList();
        return kinds.size() > 1 && kinds.stream().anyMatch(NAMES::contains);
    }

    private boolean areHeaders(List<String> cells) {
        var known = cells.stream().anyMatch(cell -> RosterColumn.headed(cell).isPresent());
        var worded = columns.stream().anyMatch(this::isWorded) && cells.stream().noneMatch(RosterHeaders::isSomebodys);
        return (known || worded)
                && cells.stream().noneMatch(Roster::isMail)
                && columns.stream().noneMatch(this::holdsWholeLines);
    }

    /** « Prénom Nom &lt;mail&gt; » is no column of names: all that stands below is written as mail programs do. */
    private boolean holdsWholeLines(Column column) {
        return NAMES.contains(kind(column))
                && filled(below, column.place()).findAny().isPresent()
                && filled(below, column.place()).allMatch(Roster::isMail);
    }

    /** Whether the first row, without any header that is known, stands in words where all others have an address. */
    static boolean plainly(List<RosterTable.Row> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        var cells = rows.getFirst().cells();
        var below = rows.subList(1, rows.size());
        return areWordsOfHeaders(cells)
                || cells.stream().noneMatch(RosterHeaders::isSomebodys)
                        && cells.stream().noneMatch(Roster::isMail)
                        && IntStream.range(0, cells.size())
                                .filter(place -> !cells.get(place).isEmpty())
                                .anyMatch(
                                        place -> filled(below, place).findAny().isPresent()
                                                && filled(below, place).allMatch(Roster::isMail));
    }

    /** « Prénom Nom &lt;mail&gt; » */
    private static boolean areWordsOfHeaders(List<String> cells) {
        var words = words(String.join(" ", cells)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        return cells.stream().anyMatch(cell -> RosterColumn.headed(cell).isPresent())
                || (words.size() > 1
                        && words.stream()
                                .allMatch(word -> WORDS.values().stream().anyMatch(known -> known.contains(word))));
    }

    /** So many rows stand before the one that names the columns. */
    int above() {
        return above;
    }

    /** In the order of the columns. */
    List<RosterColumn> kinds() {
        return columns.stream().map(this::kind).toList();
    }

    /** The headers of the columns that hold something and are not read, « #2 » for the second when it has none. */
    List<String> leftAside() {
        return columns.stream()
                .filter(column -> kind(column) == RosterColumn.OTHER)
                .filter(column -> filled(below, column.place()).findAny().isPresent())
                .map(column -> column.header().isBlank() ? "#" + (column.place() + 1) : column.header())
                .toList();
    }

    private boolean isWorded(Column column) {
        return column.sure() != Sure.CONTENT
                && column.kind() != RosterColumn.OTHER
                && filled(below, column.place()).findAny().isPresent();
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
        var exact = RosterColumn.headed(header)
                .filter(kind -> !AMBIGUOUS.contains(RosterColumn.plain(header)) || holds(kind, place));
        if (exact.isPresent()) {
            return new Column(place, header, exact.get(), Sure.HEADER);
        }
        var words = words(header);
        var kind = worded(words);
        var sure = Sure.WORD;
        if (kind == null || !holds(kind, place)) {
            var mails = isAllMails(place);
            kind = mails ? RosterColumn.MAIL : RosterColumn.OTHER;
            sure = mails ? Sure.CONTENT : Sure.NOT_AT_ALL;
        }
        return new Column(
                place,
                header,
                kind,
                sure != Sure.NOT_AT_ALL && words.stream().anyMatch(SOMEBODY_ELSE::contains)
                        ? Sure.SOMEBODY_ELSES
                        : sure);
    }

    private boolean isAllMails(int place) {
        return filled(below, place).findAny().isPresent()
                && filled(below, place).allMatch(cell -> MailForm.read(cell).isPresent());
    }

    /** Whether what stands in a column can be of that kind. */
    private boolean holds(RosterColumn kind, int place) {
        var empty = filled(below, place).findAny().isEmpty();
        return switch (kind) {
            case MAIL -> empty || filled(below, place).anyMatch(Roster::isMail);
            case PHONE, MOBILE -> empty || filled(below, place).anyMatch(Roster::isPhone);
            default -> true;
        };
    }

    private static @Nullable RosterColumn worded(Set<String> words) {
        var kinds = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .toList();
        if (kinds.containsAll(Set.of(RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME))) {
            return RosterColumn.NAME;
        }
        var named = words.stream().anyMatch(NOBODY::contains);
        return Arrays.stream(RosterColumn.values())
                .filter(kinds::contains)
                .filter(kind -> !named || !NAMES.contains(kind))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> words(String header) {
        return header.length() > RosterColumn.LONGEST
                ? Set.of()
                : Set.copyOf(List.of(RosterColumn.plain(header).split("[^a-z0-9]+")));
    }

    private static boolean isSomebodys(String cell) {
        return Roster.isPhone(cell) || RosterReader.status(cell).isPresent();
    }

    private static Stream<String> filled(List<RosterTable.Row> rows, int place) {
        return rows.stream()
                .filter(row -> place < row.cells().size())
                .map(row -> row.cells().get(place))
                .filter(cell -> !cell.isEmpty());
    }
}
