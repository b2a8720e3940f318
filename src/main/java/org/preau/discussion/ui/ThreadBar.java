package org.preau.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import org.preau.discussion.ChannelLine;
import org.preau.discussion.ThreadHead;
import org.preau.member.ui.Names;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** The head of an open thread: its title, who began it, where it is kept; on a phone the way back. */
class ThreadBar extends Header {

    private final H2 title = new H2();
    private final Div row = new Div();
    private String titled;
    private String written;

    /** @param zone by which the reader tells the day */
    ThreadBar(ThreadHead thread, Function<ChannelLine, String> name, ZoneId zone, Runnable back) {
        addClassName("convh");
        titled = thread.titled(this::getTranslation);
        written = thread.title();
        title.setText(titled);
        title.addClassName("grow");
        var way = Act.bare(getTranslation("shared.back"), Icon.ARROW_LEFT, back);
        way.addClassName("phone-only");
        row.add(way, title);
        row.addClassName("row");
        var about = new Paragraph(sentence(thread, name, zone));
        about.addClassName("tiny");
        add(row, about);
    }

    /** Shows the pencil; what it opens is told the title as it stands then, empty when nobody wrote it. */
    void renamableBy(Consumer<String> rename) {
        row.add(Act.bare(getTranslation("discussion.rename"), Icon.PENCIL, () -> rename.accept(written)));
    }

    boolean isTitled(String now) {
        return titled.equals(now);
    }

    void rename(String now) {
        titled = now;
        written = now;
        title.setText(now);
    }

    private String sentence(ThreadHead thread, Function<ChannelLine, String> name, ZoneId zone) {
        var day = SaidDates.withYears(getLocale()).date(thread.openedAt(), zone);
        var opener = thread.openedBy() == null ? "Préau" : Names.of(this, thread.openedBy());
        var channel = thread.channel() == null ? "" : name.apply(thread.channel());
        return getTranslation("discussion.opened", opener, day, channel);
    }
}
