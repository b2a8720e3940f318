package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.preau.poll.Answer;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.Sheet;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.ReaderZone;
import org.preau.shared.ui.Rows;

/** A poll that counts on the reader's answer, answered in place. What was chosen leaves with one press, as long as it is seen. */
class AwaitedPollItem extends ListItem {

    /** More dates than that are answered on the poll's own screen. */
    private static final int IN_PLACE = 5;

    private final Anchor title;
    private final Span closing = new Span();
    private final Span closes = new Span();
    private final Paragraph state = new Paragraph();
    private final Rows<OptionId, OptionFace, Choice> dates;
    private final Anchor all;
    private final Map<OptionId, Answer> chosen = new HashMap<>();
    private final Div acts = new Div();
    private AwaitedPoll awaited;

    /** @param send takes the reader's answers */
    AwaitedPollItem(String home, AwaitedPoll awaited, BiConsumer<AwaitedPoll, Sheet> send) {
        this.awaited = awaited;
        var address = home + "/" + awaited.poll().path();
        title = link(address, "strong", "grow");
        all = link(address, "link");
        var lines = new Div();
        lines.addClassName("dates");
        dates = new Rows<>(lines, option -> new Choice(answer -> choose(option.id(), answer)));
        acts.addClassName("row");
        acts.setVisible(false);
        acts.add(Act.primary(getTranslation("poll.send"), Icon.SEND, () -> send.accept(this.awaited, new Sheet(chosen, "", this.awaited.before()))));
        state.addClassName("tiny");
        var text = new Div(head(), state, lines, acts, all);
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
        chosen.keySet().retainAll(now.options().stream().map(OptionFace::id).toList());
        title.setText(poll.title());
        closes.setText(getTranslation("poll.closes", said.moment(poll.closes().toLocalDate(), poll.closes().toLocalTime())));
        state.setText(day.name(poll.space()) + " · " + getTranslation("poll.answered-of", now.answered(), now.all()) + clock(now, said));
        var few = now.options().size() <= IN_PLACE;
        if (!few) {
            chosen.clear();
        }
        acts.setVisible(!chosen.isEmpty());
        dates.show(few ? now.options() : List.of(), OptionFace::id, (line, option) -> line.show(option, said));
        all.setText(getTranslation("today.poll-all", now.options().size()));
        all.setVisible(!few);
    }

    /** By whose clock, when some hour of it is another one on the reader’s. */
    private static String clock(AwaitedPoll now, SaidDates said) {
        var zone = now.poll().zone();
        var dates = now.options().stream().map(OptionFace::when).filter(when -> !when.untimed()).map(when -> when.begins(zone));
        return Stream.concat(dates, Stream.of(now.poll().closesAt()))
                .filter(hour -> !said.beside(hour, zone, ReaderZone.here()).isEmpty())
                .findFirst()
                .map(_ -> " · " + said.clock(zone))
                .orElse("");
    }

    /** Whether something is chosen here that did not leave. */
    boolean holdsChoices() {
        return !chosen.isEmpty();
    }

    /** It left. */
    void forget() {
        chosen.clear();
    }

    private void choose(OptionId option, Answer answer) {
        chosen.put(option, answer);
        acts.setVisible(true);
    }
}
