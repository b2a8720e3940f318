package org.preau.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.preau.discussion.ClientId;
import org.preau.discussion.TakenComment;
import org.preau.member.AssociationCard;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;

/** An association of the demo on stage: its people by name, and the day that the story is told. */
record Cast(AssociationCard association, Map<String, Actor.Member> people, Clock clock) {

    private static final Pattern MENTION = Pattern.compile("@\\[([^\\]]+)]");

    Actor.Member actor(String name) {
        return Objects.requireNonNull(people.get(name), () -> "The demo's story knows nobody called " + name);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), association.zone());
    }

    /** Never in the future, whatever the hour of the first start. */
    Instant moment(String at) {
        var parts = at.split(" ");
        var day = today().minusDays(Long.parseLong(parts[0]));
        return day.atTime(LocalTime.parse(parts[1])).atZone(association.zone()).toInstant();
    }

    /** Words with their mentions, which the story writes as {@code @[Name]}. */
    Markdown said(Tale.Words words) {
        return new Markdown(MENTION.matcher(words.text())
                .replaceAll(mention -> "@[" + mention.group(1) + "](member:"
                        + actor(mention.group(1)).id() + ")"));
    }

    TakenComment comment(Tale.Words words) {
        return new TakenComment(ClientId.fresh(), actor(words.by()).id(), said(words), moment(words.at()), null);
    }
}
