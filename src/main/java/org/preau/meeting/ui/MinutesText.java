package org.preau.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingDetail;

/** The points of an agenda as the headings that its minutes begin with, in Markdown. */
final class MinutesText {

    private static final String BLANK_LINE = "\n".repeat(2);

    private MinutesText() {}

    /** Empty when there is no point: the minutes then begin with those of the template. */
    static String of(Component reader, MeetingDetail meeting) {
        var items = meeting.items();
        return IntStream.range(0, items.size())
                .mapToObj(at -> point(reader, at + 1, items.get(at), meeting))
                .collect(Collectors.joining(BLANK_LINE));
    }

    private static String point(Component reader, int number, ItemFace item, MeetingDetail meeting) {
        var lines = new ArrayList<>(List.of("## %d. %s".formatted(number, plain(item.title()))));
        var about = new ArrayList<String>();
        meeting.people().stream()
                .filter(person -> person.member() != null && person.member().equals(item.who()))
                .forEach(person -> about.add(plain(person.name())));
        if (item.minutes() > 0) {
            about.add(MeetingWords.lasting(reader, item.minutes()));
        }
        if (!about.isEmpty()) {
            lines.add("*" + String.join(" · ", about) + "*");
        }
        lines.add(reader.getTranslation("meeting.minutes-decision"));
        return String.join(BLANK_LINE, lines);
    }

    /** Signs that Markdown would take for its own are words here. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}
