package org.preau.discussion.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.preau.member.Associations;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Standing;
import org.preau.shared.text.Elision;
import org.preau.shared.text.SaidDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How things stand, in the words of a reader and on the clock of their association. */
@Component
class Glances {

    private final Refs refs;
    private final Associations associations;
    private final MessageSource texts;
    private final Clock clock;

    Glances(Refs refs, Associations associations, MessageSource texts, Clock clock) {
        this.refs = refs;
        this.associations = associations;
        this.texts = texts;
        this.clock = clock;
    }

    /** As far as the reader sees them. */
    Told of(Actor.Member reader, Collection<Ref> things, Locale language) {
        var zone = associations.zoneOf(reader);
        var said = new SaidDates(language, LocalDate.now(clock.withZone(zone)));
        return new Told(things.isEmpty() ? Map.of() : refs.standings(reader, things), said, zone, texts);
    }

    record Told(Map<Ref, Standing> standings, SaidDates said, ZoneId zone, MessageSource texts) {

        List<String> facts(Ref thing) {
            return standing(thing).map(Standing::facts).orElse(List.of()).stream()
                    .map(this::words)
                    .toList();
        }

        List<Ref> topics(Ref thing) {
            return standing(thing).map(Standing::topics).orElse(List.of());
        }

        private Optional<Standing> standing(Ref thing) {
            return Optional.ofNullable(standings.get(thing));
        }

        private String words(Standing.Fact fact) {
            return Elision.say(
                    texts.getMessage(fact.key(), null, said.language()),
                    said.language(),
                    fact.values().stream().map(this::words).toArray());
        }

        private Object words(Object value) {
            return switch (value) {
                case Standing.Moment moment -> words(moment);
                case Instant instant ->
                    said.moment(
                            instant.atZone(zone).toLocalDate(),
                            instant.atZone(zone).toLocalTime());
                case Standing.Day day -> said.day(day.at().atZone(zone).toLocalDate());
                default -> value;
            };
        }

        private String words(Standing.Moment moment) {
            var told = said.moment(moment.on(), moment.at());
            return moment.at() == null || moment.zone() == null
                    ? told
                    : told
                            + said.beside(
                                    moment.on()
                                            .atTime(moment.at())
                                            .atZone(moment.zone())
                                            .toInstant(),
                                    moment.zone(),
                                    zone);
        }
    }
}
