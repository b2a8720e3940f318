package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.OptionFace;
import org.preau.poll.Sheet;
import org.preau.poll.ui.Choices;
import org.preau.shared.MemberId;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.ReaderZone;

/** A poll that counts on the reader's answer, answered in place. */
class AwaitedPollItem extends ListItem {

    /** More dates than that are answered on the poll's own screen. */
    private static final int IN_PLACE = 5;

    private final Anchor title;
    private final Span closing = new Span();
    private final Span closes = new Span();
    private final Paragraph state = new Paragraph();
    private final Choices choices;
    private final Anchor all;
    private AwaitedPoll awaited;

    /** @param send takes the reader's answers */
    AwaitedPollItem(String home, MemberId reader, AwaitedPoll awaited, BiConsumer<AwaitedPoll, Sheet> send) {
        this.awaited = awaited;
        var address = home + "/" + awaited.poll().path();
        title = link(address, "strong", "grow");
        all = link(address, "link");
        choices = new Choices(reader, awaited.poll().id(), sheet -> send.accept(this.awaited, sheet));
        state.addClassName("tiny");
        var text = new Div(head(), state, choices.component(), all);
        text.addClassName("grow");
        var kind = new Span(Icon.CALENDAR_CHECK.create());
        kind.addClassName("kind");
        var item = new Div(kind, text);
        item.addClassNames("panel", "item", "awaited");
        add(item);
    }

    private static Anchor link(String address, String... looks) {
        var link = new Anchor(address, "");
        link.setRouterIgnore(false);
        link.addClassNames(looks);
        return link;
    }

    private Div head() {
        closing.addClassNames("pill", "amber");
        closing.add(Icon.CLOCK.create(), closes);
        var head = new Div(title, closing);
        head.addClassNames("row", "wrap");
        return head;
    }

    void show(AwaitedPoll now, Day day) {
        awaited = now;
        var poll = now.poll();
        var said = new SaidDates(getLocale(), day.date());
        title.setText(poll.title());
        closes.setText(getTranslation(
                "poll.closes",
                said.moment(poll.closes().toLocalDate(), poll.closes().toLocalTime())));
        state.setText(day.name(poll.space()) + " · " + getTranslation("poll.answered-of", now.answered(), now.all())
                + clock(now, said));
        var few = now.options().size() <= IN_PLACE;
        choices.show(few ? now.options() : List.of(), now.before());
        all.setText(getTranslation("today.poll-all", now.options().size()));
        all.setVisible(!few);
    }

    /** By whose clock, when some hour of it is another one on the reader’s. */
    private static String clock(AwaitedPoll now, SaidDates said) {
        var zone = now.poll().zone();
        var dates = now.options().stream()
                .map(OptionFace::when)
                .filter(when -> !when.untimed())
                .map(when -> when.begins(zone));
        return Stream.concat(dates, Stream.of(now.poll().closesAt()))
                .filter(hour -> !said.beside(hour, zone, ReaderZone.here()).isEmpty())
                .findFirst()
                .map(_ -> " · " + said.clock(zone))
                .orElse("");
    }

    /** Whether something is chosen here that did not arrive. */
    boolean holdsChoices() {
        return choices.held();
    }

    /** It arrived. */
    void forget() {
        choices.forget();
    }
}
