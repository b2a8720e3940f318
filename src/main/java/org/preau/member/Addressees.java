package org.preau.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.preau.shared.MailForm;
import org.preau.shared.Refusal;

/**
 * Mail addresses as people copy them: one a line, or side by side as mail programs write them,
 * « Claire Martin &lt;claire@example.org&gt;; zoe@example.org ». Each stands there once.
 *
 * @param unreadable what holds no address, as it was written
 */
public record Addressees(List<Addressee> people, List<String> unreadable) {

    /** Nobody writes to more at once. */
    private static final int MOST = 5_000;

    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAMED = 60;

    private static final Pattern NAME = Pattern.compile("^[\\p{L}\\p{M}'’.-]++(?: [\\p{L}\\p{M}'’.-]++)++$");

    /** « jean(at)example.org »: an address that was meant, not the name of the one behind it. */
    private static final Pattern SLIP =
            Pattern.compile("(?i)@|[(\\[]\\s?(?:at|a|arobase)\\s?[)\\]]|^\\S+\\.\\p{L}{2,}$");

    private static final Pattern AROUND = Pattern.compile("^['’]++|(?<![.'’])[.'’]++$");

    /** @throws Refusal roster too large */
    public static Addressees read(String text) {
        if (text.length() > Roster.MAX_BYTES) {
            throw Roster.tooLarge();
        }
        var reading = new Reading();
        text.lines().filter(line -> !line.isBlank()).forEach(reading::line);
        if (reading.people.size() > MOST) {
            throw Roster.tooLarge();
        }
        return new Addressees(List.copyOf(reading.people.values()), List.copyOf(reading.unreadable));
    }

    public List<MailAddress> mails() {
        return people.stream().map(Addressee::mail).toList();
    }

    /** @throws Refusal that names all that holds no address */
    public void requireReadable() {
        if (!unreadable.isEmpty()) {
            throw new Refusal(MemberReason.MAIL_OF_LINE, named(), unreadable.size());
        }
    }

    private String named() {
        var first = unreadable.stream()
                .limit(MOST_NAMED)
                .map(words -> words.length() <= LONGEST_NAMED ? words : words.substring(0, LONGEST_NAMED) + "…");
        return first.collect(Collectors.joining(", ")) + (unreadable.size() > MOST_NAMED ? "…" : "");
    }

    private static final class Reading {

        private final Map<MailAddress, Addressee> people = new LinkedHashMap<>();
        private final List<String> unreadable = new ArrayList<>();

        /** Words that wait for an address to stand behind them. */
        private String before = "";

        void line(String line) {
            WrittenAddresses.each(WrittenList.bareLine(line), MOST + 1).forEach(this::person);
            end();
        }

        /** @param cells a name and an address, or words that stand by themselves */
        private void person(List<String> cells) {
            var alone = cells.size() == 1 || !Roster.isMail(cells.get(1));
            var words = WrittenList.bare(cells.getFirst()).replaceAll("\\s+", " ");
            var mail = mail(alone ? cells.getFirst() : cells.get(1));
            if (alone && mail.isEmpty()) {
                end();
                before = words;
                return;
            }
            var name = alone ? "" : words;
            if (SLIP.matcher(name).find()) {
                unreadable.add(name);
                name = "";
            }
            add(name, mail, alone ? cells.getFirst() : cells.get(1));
        }

        private void add(String name, Optional<MailAddress> mail, String written) {
            var behind =
                    name.isEmpty() && mail.isPresent() && NAME.matcher(before).matches();
            var called = behind ? before : name;
            before = behind ? "" : before;
            end();
            mail.ifPresentOrElse(
                    at -> people.putIfAbsent(
                            at, new Addressee(called.length() <= PersonName.LONGEST ? called : "", at)),
                    () -> unreadable.add(written));
        }

        /** No address came behind them. */
        private void end() {
            if (!before.isEmpty()) {
                unreadable.add(before);
                before = "";
            }
        }

        private static Optional<MailAddress> mail(String written) {
            return MailForm.typed(AROUND.matcher(written).replaceAll("")).map(MailAddress::new);
        }
    }
}
