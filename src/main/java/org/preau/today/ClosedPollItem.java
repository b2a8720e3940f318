package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.preau.poll.PollHead;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** A poll that closed before what the reader had chosen was sent: said until they put it away. */
class ClosedPollItem extends ListItem {

    ClosedPollItem(String home, PollHead poll, Runnable putAway) {
        var title = new Anchor(home + "/" + poll.path(), poll.title());
        title.setRouterIgnore(false);
        title.addClassName("strong");
        var words = new Paragraph(getTranslation("today.poll-closed"));
        words.getElement().setAttribute("role", "alert");
        var text = new Div(title, words);
        text.addClassName("grow");
        var kind = new Span(Icon.LOCK.create());
        kind.addClassNames("kind", "plain");
        var item = new Div(kind, text, Act.bare(getTranslation("today.put-away", poll.title()), Icon.X, putAway));
        item.addClassNames("panel", "item", "closed-poll");
        add(item);
    }
}
