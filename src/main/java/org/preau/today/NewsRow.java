package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.preau.discussion.ThreadLine;
import org.preau.shared.ui.Dot;

/** A thread with something new: who spoke last, and how they began. */
class NewsRow extends ListItem {

    private final Span dot = new Span();
    private final Span title = new Span();
    private final Paragraph words = new Paragraph();
    private final Span where = new Span();

    NewsRow(String home, ThreadLine line) {
        title.addClassName("strong");
        words.addClassNames("muted", "trunc");
        where.addClassName("tiny");
        var text = new Div(title, words);
        text.addClassName("grow");
        var link = new Anchor(home + "/" + line.path(), dot, text, where);
        link.setRouterIgnore(false);
        add(link);
    }

    void show(ThreadLine line, Day day) {
        title.setText(line.titled(this::getTranslation));
        words.setText(
                line.author() == null || line.author().name().isEmpty()
                        ? line.excerpt()
                        : getTranslation("today.said", line.author().firstName(), line.excerpt()));
        where.setText(day.name(line.space()));
        dot.removeAll();
        if (day.spaces().containsKey(line.space())) {
            dot.add(new Dot(day.spaces().get(line.space()).colour()));
        }
    }
}
