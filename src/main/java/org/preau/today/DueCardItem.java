package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import org.preau.board.DueCard;
import org.preau.shared.ui.Icon;

/** A card of the reader that is due, or late. */
class DueCardItem extends ListItem {

    private final Span kind = new Span(Icon.LIST_CHECKS.create());
    private final Span title = new Span();
    private final Paragraph board = new Paragraph();
    private final Span when = new Span();

    /** @param path of the card, below the association's address */
    DueCardItem(String home, String path) {
        kind.addClassName("kind");
        title.addClassName("strong");
        board.addClassName("tiny");
        when.addClassName("pill");
        var text = new Div(title, board);
        text.addClassName("grow");
        var link = new Anchor(home + "/" + path, kind, text, when);
        link.setRouterIgnore(false);
        link.addClassNames("panel", "item");
        add(link);
    }

    void show(DueCard card, Day day) {
        var days = ChronoUnit.DAYS.between(day.date(), card.due().on());
        kind.setClassName("red", days < 0);
        kind.setClassName("plain", days >= 0);
        title.setText(card.title());
        board.setText(card.board());
        when.setText(when(days));
        when.setClassName("red", days < 0);
        when.setClassName("amber", days >= 0);
    }

    private String when(long days) {
        if (days == 0) {
            return getTranslation("today.due-today");
        }
        return days < 0
                ? getTranslation(days == -1 ? "today.late-one" : "today.late", -days)
                : getTranslation(days == 1 ? "today.due-tomorrow" : "today.due-in", days);
    }
}
