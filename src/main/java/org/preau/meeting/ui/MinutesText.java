package org.preau.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preau.agenda.Venue;
import org.preau.meeting.Coming;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingDetail;
import org.preau.member.Named;
import org.preau.member.ui.Names;
import org.preau.shared.text.Lasting;
import org.preau.shared.text.MarkdownSigns;

/** What is known of a meeting as the minutes begin with it, in Markdown: the points of its agenda, when and where, who comes. */
final class MinutesText {

    private static final String BLANK_LINE = "\n".repeat(2);

    private MinutesText() {}

    /**
     * Empty when there is no point: the minutes then begin with those of the template.
     *
     * @param presenters those who present the points
     */
    static String of(Component reader, MeetingDetail meeting, Named presenters) {
        var items = meeting.items();
        return IntStream.range(0, items.size())
                .mapToObj(at -> point(reader, at + 1, items.get(at), presenters))
                .collect(Collectors.joining(BLANK_LINE));
    }

    /**
     * What the opening and the presences say, by the names that the template gives them.
     *
     * @param when with its year
     */
    static Map<String, String> known(Component reader, MeetingDetail meeting, String when) {
        var event = meeting.event().event();
        var venue = new Venue(event.venue());
        var where = venue.link().isPresent() ? event.venue() : MarkdownSigns.words(event.venue());
        var facts = Stream.of("**" + MarkdownSigns.words(event.title()) + "**", when, where)
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        return Map.of(
                "opening",
                facts + BLANK_LINE + reader.getTranslation("meeting.minutes-called"),
                "present",
                names(meeting, Coming.YES),
                "excused",
                names(meeting, Coming.NO),
                "unsaid",
                toCheck(reader, "meeting.minutes-maybe", names(meeting, Coming.MAYBE))
                        + toCheck(reader, "meeting.minutes-unsaid", names(meeting, Coming.UNSAID)));
    }

    private static String toCheck(Component reader, String key, String names) {
        return names.isEmpty() ? "" : "\n- " + reader.getTranslation(key, names);
    }

    private static String names(MeetingDetail meeting, Coming coming) {
        return meeting.people().stream()
                .filter(person -> person.coming() == coming && !person.name().isEmpty())
                .map(person -> MarkdownSigns.words(person.name()))
                .collect(Collectors.joining(", "));
    }

    private static String point(Component reader, int number, ItemFace item, Named presenters) {
        var lines = new ArrayList<>(List.of("## %d. %s".formatted(number, MarkdownSigns.heading(item.title()))));
        var about = new ArrayList<String>();
        if (item.presenter() != null) {
            about.add(MarkdownSigns.words(Names.of(reader, presenters.of(item.presenter()))));
        }
        if (item.minutes() > 0) {
            about.add(Lasting.of(reader::getTranslation, item.minutes()));
        }
        if (!about.isEmpty()) {
            lines.add("*" + String.join(" · ", about) + "*");
        }
        lines.add(reader.getTranslation("meeting.minutes-decision"));
        return String.join(BLANK_LINE, lines);
    }
}
