package org.preau.poll.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.preau.poll.PollLine;

/** One poll of the list: its title, how it stands, whether it waits for the reader. */
class PollRow extends ListItem {

    private final Clock clock;
    private final Span title = new Span();
    private final Paragraph state = new Paragraph();
    private final Span awaited = new Span();

    PollRow(String address, Clock clock) {
        this.clock = clock;
        title.addClassName("strong");
        state.addClassName("tiny");
        awaited.setText(getTranslation("poll.awaits-you"));
        awaited.addClassNames("pill", "amber");
        var text = new Div(title, state);
        text.addClassName("grow");
        var link = new Anchor(address, text, awaited);
        link.setRouterIgnore(false);
        add(link);
    }

    void show(PollLine line) {
        title.setText(line.poll().title());
        state.setText(state(line));
        awaited.setVisible(line.awaitsMe());
    }

    private String state(PollLine line) {
        var words = PollWords.of(this, line.poll(), clock);
        var came = getTranslation("poll.answered-of", line.answered(), line.all());
        var outcome = line.outcome();
        if (outcome != null) {
            return getTranslation(
                    outcome.cancelled() ? "poll.line-cancelled" : "poll.line-retained",
                    words.moment(outcome.when(), outcome.zone()));
        }
        var state = line.open() ? getTranslation("poll.closes", words.closing()) : getTranslation("poll.is-closed");
        return state + " · " + came;
    }
}
