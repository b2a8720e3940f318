package org.preau.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    private final Paragraph about = new Paragraph();
    private final Function<ChannelLine, String> name;
    private final ZoneId zone;
    private final Button move = Act.bare("", Icon.LAYERS, this::move);
    private final Button remove = Act.bare("", Icon.TRASH, this::remove);
    private ThreadHead shown;
    private List<ChannelLine> channels = List.of();
    private Consumer<ChannelLine> mover = _ -> {};
    private Runnable remover = () -> {};
    private String titled;
    private String written;

    /** @param zone by which the reader tells the day */
    ThreadBar(ThreadHead thread, Function<ChannelLine, String> name, ZoneId zone, Runnable back) {
        this.name = name;
        this.zone = zone;
        shown = thread;
        addClassName("convh");
        titled = thread.titled(this::getTranslation);
        written = thread.title();
        title.setText(titled);
        title.addClassName("grow");
        var way = Act.bare(getTranslation("shared.back"), Icon.ARROW_LEFT, back);
        way.addClassName("phone-only");
        row.add(way, title);
        row.addClassName("row");
        about.addClassName("tiny");
        describe(thread);
        add(row, about);
    }

    /** Shows the pencil; what it opens is told the title as it stands then, empty when nobody wrote it. */
    void renamableBy(Consumer<String> rename) {
        row.add(Act.bare(getTranslation("discussion.rename"), Icon.PENCIL, () -> rename.accept(written)));
    }

    /** Shows the way to the channel of its space under which it is not kept. */
    void movableBetween(List<ChannelLine> of, Consumer<ChannelLine> to) {
        channels = of;
        mover = to;
        row.add(move);
        describe(shown);
    }

    /** Shows the bin, for as long as one may throw it there. */
    void removableBy(Runnable act) {
        remover = act;
        Act.name(remove, getTranslation("discussion.remove"));
        row.add(remove);
    }

    boolean offersRemoval() {
        return remove.isAttached() && remove.isVisible();
    }

    /** Who began it, where it is kept now, and whether it may go. */
    void describe(ThreadHead thread) {
        remove.setVisible(thread.mayRemove());
        shown = thread;
        about.setText(sentence(thread));
        other().ifPresent(channel -> Act.name(move, getTranslation("discussion.move", name.apply(channel))));
    }

    private Optional<ChannelLine> other() {
        return channels.stream()
                .filter(channel -> !channel.equals(shown.channel()))
                .findFirst();
    }

    private void move() {
        other().ifPresent(mover);
    }

    private void remove() {
        remover.run();
    }

    boolean isTitled(String now) {
        return titled.equals(now);
    }

    void rename(String now) {
        titled = now;
        written = now;
        title.setText(now);
    }

    private String sentence(ThreadHead thread) {
        var day = SaidDates.withYears(getLocale()).date(thread.openedAt(), zone);
        var opener = thread.openedBy() == null ? "Préau" : Names.of(this, thread.openedBy());
        var channel = thread.channel() == null ? "" : name.apply(thread.channel());
        return getTranslation("discussion.opened", opener, day, channel);
    }
}
