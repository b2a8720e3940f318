package org.preau.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.member.RosterLine.Contact;
import org.preau.member.RosterLine.Doubt;
import org.preau.member.RosterLine.Source;
import org.preau.shared.Refusal;
import org.preau.shared.Title;

/** Reads one row into a person: what cannot be understood becomes a doubt, never a guess. */
final class RosterReader {

    private static final int SHOWN = 120;

    private static final Map<String, Status> STATUSES = Map.of(
            "benevole", Status.VOLUNTEER,
            "volunteer", Status.VOLUNTEER,
            "salarie", Status.EMPLOYEE,
            "salariee", Status.EMPLOYEE,
            "employe", Status.EMPLOYEE,
            "employee", Status.EMPLOYEE,
            "elu", Status.ELECTED,
            "elue", Status.ELECTED,
            "elected", Status.ELECTED);

    private static final Pattern ADDRESS_WITHIN = Pattern.compile("[^\\s@]@[^\\s@]");

    /** What people write where there is no address. */
    private static final Set<String> NO_MAIL = Set.of(
            "-",
            "--",
            "—",
            "/",
            "?",
            "x",
            "neant",
            "aucun",
            "aucune",
            "non",
            "sans",
            "pas d'adresse",
            "pas de mail",
            "none",
            "no",
            "n/a",
            "na");

    /** « Le Goff, Yannick », as mail programs and registers write it. */
    private static final Pattern TURNED = Pattern.compile(
            "^([\\p{L}\\p{M}'’. -]{1,60}+),\\s{0,3}+(\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}+){0,3}+)$");

    /** « Luc et Odette Durand », « M. & Mme Durand ». */
    private static final Pattern SEVERAL = Pattern.compile("(?iu)(?<!\\S)(?:et|and|&)(?!\\S)");

    private static final Pattern BESIDE_A_MAIL = Pattern.compile(
            "(?iu)^\\s*+[^<>@]{0,100}+<(?=[^<>]++>\\s*+$)|mailto:|(?<![^\\s,;])(?:ou|et|or|and|&)(?![^\\s,;])");

    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private final Map<Doubt, String> unread = new EnumMap<>(Doubt.class);
    private final Map<RosterColumn, List<String>> cells = new EnumMap<>(RosterColumn.class);

    private RosterReader() {}

    /** @param columns what each cell holds; a cell beyond them is ignored */
    static RosterLine read(RosterTable.Row row, List<RosterColumn> columns) {
        var reader = new RosterReader();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (!row.cells().get(i).isEmpty()) {
                reader.cells
                        .computeIfAbsent(columns.get(i), _ -> new ArrayList<>())
                        .add(row.cells().get(i));
            }
        }
        return reader.line(row);
    }

    /** A row that is nobody, and why. */
    static RosterLine nobody(RosterTable.Row row, Doubt why) {
        var nobody = new Contact(List.of(), Optional.empty(), Optional.empty(), List.of());
        var text = row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
        return new RosterLine(
                row.number(),
                shortened(text),
                Optional.empty(),
                nobody,
                List.of(why),
                new Source(row.written(), Map.of()));
    }

    private RosterLine line(RosterTable.Row row) {
        var text = nameText();
        var name = text.isEmpty() ? noName() : name(text);
        var contact = new Contact(mails(), phone(), status(), groups());
        var shown = text.isEmpty() ? withoutName() : text;
        if (!text.isEmpty() && !all(RosterColumn.STRAY).isEmpty()) {
            doubts.add(Doubt.CELL_UNKNOWN);
        }
        var source = new Source(row.written(), Map.copyOf(unread));
        return new RosterLine(row.number(), shortened(shown), name, contact, List.copyOf(doubts), source);
    }

    private String withoutName() {
        return Stream.of(RosterColumn.MAIL, RosterColumn.MOBILE, RosterColumn.PHONE, RosterColumn.STRAY)
                .flatMap(this::each)
                .collect(Collectors.joining(" "));
    }

    /** Enough for a person to recognise the line. */
    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private String nameText() {
        var whole = all(RosterColumn.NAME);
        var parts = Stream.of(RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME)
                .flatMap(this::each)
                .toList();
        return String.join(" ", whole.isEmpty() ? parts : whole).strip();
    }

    private Optional<PersonName> name(String text) {
        if (ADDRESS_WITHIN.matcher(text).find()) {
            doubts.add(Doubt.NAME_HOLDS_MORE);
        }
        if (SEVERAL.matcher(text).find()) {
            doubts.add(Doubt.SEVERAL_PEOPLE);
        }
        return understood(
                text, written -> new PersonName(TURNED.matcher(written).replaceFirst("$2 $1")), Doubt.NAME_UNREADABLE);
    }

    private Optional<PersonName> noName() {
        doubts.add(Doubt.NO_NAME);
        return Optional.empty();
    }

    /** Several addresses may stand in one cell, as Google writes them too: « a@example.org ::: b@example.org ». */
    private List<MailAddress> mails() {
        return each(RosterColumn.MAIL)
                .filter(cell -> cell.length() > RosterColumn.LONGEST || !NO_MAIL.contains(RosterColumn.plain(cell)))
                .flatMap(cell -> Stream.of(BESIDE_A_MAIL
                        .matcher(cell.replace(":::", ","))
                        .replaceAll(" ")
                        .split("[\\s\\p{Z},;/|]++")))
                .map(mail -> mail.replaceAll("^[<\\[(]++|(?<![>\\])])[>\\])]++$", ""))
                .filter(mail -> !mail.isEmpty())
                .flatMap(mail -> understood(mail, MailAddress::typed, Doubt.MAIL_UNREADABLE).stream())
                .distinct()
                .toList();
    }

    private Optional<Phone> phone() {
        var cells = Stream.concat(each(RosterColumn.MOBILE), each(RosterColumn.PHONE))
                .toList();
        var phones = cells.stream()
                .flatMap(cell -> WrittenPhones.read(cell).stream())
                .distinct()
                .toList();
        cells.stream()
                .filter(cell -> !WrittenPhones.isWholly(cell))
                .forEach(cell -> doubt(Doubt.PHONE_UNREADABLE, cell));
        if (phones.size() > 1) {
            doubts.add(Doubt.OTHER_PHONE);
        }
        return phones.stream().findFirst();
    }

    private Optional<Status> status() {
        return each(RosterColumn.STATUS).findFirst().flatMap(cell -> {
            var status = status(cell);
            if (status.isEmpty()) {
                doubt(Doubt.STATUS_UNKNOWN, cell);
            }
            return status;
        });
    }

    /** « Bénévole », « salarié ou salariée », « Élue »… */
    static Optional<Status> status(String text) {
        if (text.length() > RosterColumn.LONGEST) {
            return Optional.empty();
        }
        var word = RosterColumn.plain(text).split("[ (·.,/]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(STATUSES.get(word.replaceAll("s$", "")));
    }

    private List<Title> groups() {
        return each(RosterColumn.GROUP)
                .flatMap(cell -> Stream.of(cell.split("[,;/|]")))
                .filter(name -> !name.isBlank())
                .flatMap(name -> understood(name, Title::new, Doubt.GROUP_UNREADABLE).stream())
                .distinct()
                .toList();
    }

    private <T> Optional<T> understood(String text, Function<String, T> read, Doubt otherwise) {
        try {
            return Optional.of(read.apply(text));
        } catch (Refusal unreadable) {
            doubt(otherwise, text);
            return Optional.empty();
        }
    }

    private void doubt(Doubt doubt, String about) {
        doubts.add(doubt);
        unread.merge(doubt, shortened(about), (earlier, one) -> shortened(earlier + ", " + one));
    }

    private Stream<String> each(RosterColumn column) {
        return all(column).stream();
    }

    private List<String> all(RosterColumn column) {
        return cells.getOrDefault(column, List.of());
    }
}
