package org.preau.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preau.agenda.EventId;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Minutes;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Makes a meeting of a date of the demo, with its agenda, and begins its minutes. */
@Component
class Convening {

    private static final String BLANK_LINE = "\n".repeat(2);

    private final Making making;
    private final AgendaItems items;

    Convening(Making making, AgendaItems items) {
        this.making = making;
        this.items = items;
    }

    /** When a meeting takes place, in which space. */
    record Date(SpaceId space, EventId event) {}

    void convene(Cast cast, Actor.Member by, Date date, Tale.Asking asking) {
        if (asking.agenda().isEmpty()) {
            return;
        }
        var meeting =
                making.make(by, Ref.Kind.MEETING, seed(Ref.to(Ref.Kind.EVENT, date.event()), date, asking.title(), ""));
        items.add(
                by,
                new MeetingId(meeting.id()),
                asking.agenda().stream().map(point -> draft(cast, point)).toList());
        making.make(
                by,
                Ref.Kind.DOCUMENT,
                seed(meeting, date, "Compte rendu de la commission communication", headings(asking.agenda())));
    }

    private static Seed seed(Ref from, Date date, String title, String text) {
        return new Seed(from, date.space(), title, text, Locale.FRENCH);
    }

    private static ItemDraft draft(Cast cast, Tale.Point point) {
        var presenter = point.who() == null ? null : cast.actor(point.who()).id();
        return ItemDraft.of(new Title(point.title()))
                .lasting(new Minutes(point.minutes()))
                .by(presenter);
    }

    private static String headings(List<Tale.Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(at -> "## %d. %s".formatted(at + 1, points.get(at).title()))
                .collect(Collectors.joining(BLANK_LINE));
    }
}
