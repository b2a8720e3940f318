package org.preau.poll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.shared.Title;

/** A poll as the tests ask it: two evenings and a whole day, in Paris, open for years. */
public final class AskedPoll {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final When TUESDAY = new When(LocalDate.of(2082, 12, 8), LocalTime.of(18, 30), 90);
    public static final When THURSDAY = new When(LocalDate.of(2082, 12, 10), LocalTime.of(18, 30), 90);
    public static final When SATURDAY = When.wholeDay(LocalDate.of(2082, 12, 12));
    public static final PollDraft DRAFT = draft(Instant.parse("2090-01-01T00:00:00Z"), TUESDAY, THURSDAY, SATURDAY);

    private AskedPoll() {}

    public static PollDraft draft(Instant closesAt, When... dates) {
        return new PollDraft(terms("Réunion du conseil : quelle date ?", closesAt), PARIS, List.of(dates));
    }

    public static PollTerms terms(String title, Instant closesAt) {
        return new PollTerms(
                new Title(title), new About("Préparer l’assemblée générale."), new Venue("Au local"), closesAt);
    }

    /** Of who answers for the first time. */
    public static Sheet yesTo(OptionId... dates) {
        return yesTo(Sheet.UNSEEN, dates);
    }

    /** @param before what the answers of this person begin from */
    public static Sheet yesTo(int before, OptionId... dates) {
        return new Sheet(Stream.of(dates).collect(Collectors.toMap(Function.identity(), _ -> Answer.YES)), "", before);
    }
}
