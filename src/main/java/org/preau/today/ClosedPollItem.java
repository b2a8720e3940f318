package org.preau.today;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.preau.poll.AwaitedPolls;
import org.preau.poll.PollHead;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** A poll that closed before what the reader had chosen was sent: said until they put it away. */
class ClosedPollItem extends ListItem {

    /** A poll that waits no more, and why. */
    record Missed(PollHead poll, AwaitedPolls.Fate fate) {

        boolean isGone() {
            return fate == AwaitedPolls.Fate.GONE;
        }
    }

    ClosedPollItem(String home, Missed missed, Runnable putAway) {
        var poll = missed.poll();
        HtmlContainer title = missed.isGone() ? new Span(poll.title()) : way(home, poll);
        title.addClassName("strong");
        var words = new Paragraph(getTranslation(missed.isGone() ? "today.poll-gone" : "today.poll-closed"));
        words.getElement().setAttribute("role", "alert");
        var text = new Div(title, words);
        text.addClassName("grow");
        var kind = new Span(Icon.LOCK.create());
        kind.addClassNames("kind", "plain");
        var item = new Div(kind, text, Act.bare(getTranslation("today.put-away", poll.title()), Icon.X, putAway));
        item.addClassNames("panel", "item", "closed-poll");
        add(item);
    }

    private static HtmlContainer way(String home, PollHead poll) {
        var way = new Anchor(home + "/" + poll.path(), poll.title());
        way.setRouterIgnore(false);
        return way;
    }
}
