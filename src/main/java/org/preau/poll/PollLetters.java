package org.preau.poll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.member.Hosts;
import org.preau.member.Letterbox;
import org.preau.member.Letterboxes;
import org.preau.member.Named;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.mail.Allowance;
import org.preau.shared.mail.Letter;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.Site;
import org.preau.shared.text.SaidDates;
import org.springframework.stereotype.Component;

/** Posts the personal links of a poll, each in the language of its reader. */
@Component
class PollLetters {

    private static final String KEY = "poll.letter.link.";
    private static final int DATES_NAMED = 10;

    private final Post post;
    private final Allowance allowance;
    private final Site site;
    private final Letterboxes letterboxes;
    private final Hosts hosts;
    private final People people;
    private final OptionRepository options;
    private final Clock clock;

    PollLetters(
            Post post,
            Allowance allowance,
            Site site,
            Letterboxes letterboxes,
            Hosts hosts,
            People people,
            OptionRepository options,
            Clock clock) {
        this.post = post;
        this.allowance = allowance;
        this.site = site;
        this.letterboxes = letterboxes;
        this.hosts = hosts;
        this.people = people;
        this.options = options;
        this.clock = clock;
    }

    /**
     * The letters leave after the transaction, each with an address that only it holds.
     *
     * @return who is written to: whoever has a mailbox
     */
    List<ParticipantId> send(
            Actor.Member asker, Poll poll, List<Participant> readers, Function<Participant, PollToken> link) {
        var byMember = readers.stream()
                .filter(reader -> reader.member().isPresent())
                .collect(Collectors.toMap(reader -> reader.member().orElseThrow(), Function.identity()));
        var association = hosts.of(poll.space());
        var name = people.me(asker).name();
        var greeted = people.named(byMember.keySet());
        var dates = options.of(poll.id());
        var boxes = letterboxes.of(byMember.keySet()).stream()
                .filter(box -> box.mail().isPresent())
                .toList();
        var allowed = allowance.ask(
                asker, boxes.stream().map(box -> reader(box, greeted)).toList());
        for (var box : boxes) {
            var reader = Objects.requireNonNull(byMember.get(box.member()));
            var letter = new Letter(
                    box.mail().orElseThrow(),
                    box.language(),
                    KEY,
                    name,
                    association.name(),
                    poll.title(),
                    site.link(link.apply(reader).path()),
                    closing(poll, said(poll, box.language()), association.zone()),
                    greeted.of(box.member()).firstName(),
                    dates(poll, dates, said(poll, box.language()), association.zone()));
            post.send(letter, allowed);
        }
        return boxes.stream()
                .map(box -> Objects.requireNonNull(byMember.get(box.member())).id())
                .toList();
    }

    private static Allowance.Reader reader(Letterbox box, Named greeted) {
        return new Allowance.Reader(
                box.mail().orElseThrow(), greeted.of(box.member()).name());
    }

    private SaidDates said(Poll poll, Locale language) {
        return new SaidDates(language, LocalDate.ofInstant(clock.instant(), poll.zone()));
    }

    private static String closing(Poll poll, SaidDates said, ZoneId home) {
        var closes = poll.closesAt().atZone(poll.zone());
        return said.moment(closes.toLocalDate(), closes.toLocalTime())
                + said.beside(poll.closesAt(), poll.zone(), home);
    }

    /** What is asked about, by whose clock when it is not the association’s, and where it would be. */
    private static String dates(Poll poll, List<Option> asked, SaidDates said, ZoneId home) {
        var named = asked.stream()
                .limit(DATES_NAMED)
                .map(option -> said.moment(option.when().on(), option.when().at()))
                .collect(Collectors.joining(", "));
        var clock = asked.stream()
                .map(Option::when)
                .filter(when -> !when.untimed())
                .map(when -> said.beside(when.begins(poll.zone()), poll.zone(), home))
                .filter(beside -> !beside.isEmpty())
                .findFirst()
                .orElse("");
        var dates = (asked.size() > DATES_NAMED ? named + "…" : named) + clock;
        return poll.venue().isEmpty() ? dates : dates + " · " + poll.venue();
    }
}
