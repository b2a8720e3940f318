package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.Names;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;

/** People who ask to enter a space: the way to where they are answered. */
class KnockItem extends ListItem {

    private final Span sentence = new Span();
    private final Paragraph where = new Paragraph();

    KnockItem(String home, SpaceId space) {
        var kind = new Span(Icon.USERS.create());
        kind.addClassNames("kind", "plain");
        sentence.addClassName("strong");
        where.addClassName("tiny");
        var text = new Div(sentence, where);
        text.addClassName("grow");
        var link = new Anchor(home + "/" + MemberNavigation.seats(space), kind, text);
        link.setRouterIgnore(false);
        link.addClassNames("panel", "item");
        add(link);
    }

    void show(Day.Knock knock, Day day) {
        sentence.setText(getTranslation(
                "today.knock",
                knock.people().size(),
                Names.of(this, knock.people().getFirst().person())));
        where.setText(day.name(knock.space()));
    }
}
