package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.preau.agenda.EventFace;
import org.preau.shared.text.SaidDates;

/** « À venir »: what takes place soon where the reader sits. */
class ComingPart extends Section {

    ComingPart(List<EventFace> events, String association, SaidDates said) {
        add(new H2(getTranslation("today.coming")));
        var list = new UnorderedList();
        list.addClassNames("panel", "catch");
        events.forEach(event -> list.add(new ListItem(line(event, association, said))));
        add(list);
    }

    private static Anchor line(EventFace event, String association, SaidDates said) {
        var month = new Span(said.leaf(event.when().on()));
        month.addClassName("leaf-month");
        var day = new Span(String.valueOf(event.when().on().getDayOfMonth()));
        day.addClassName("leaf-day");
        var leaf = new Span(month, day);
        leaf.addClassName("leaf");
        leaf.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(event.title());
        title.addClassName("strong");
        var when = new Paragraph(said.moment(event.when().on(), event.when().at()) + (event.venue().isEmpty() ? "" : " · " + event.venue()));
        when.addClassName("tiny");
        var text = new Div(title, when);
        text.addClassName("grow");
        var link = new Anchor("a/" + association + "/" + event.path(), leaf, text);
        link.setRouterIgnore(false);
        return link;
    }
}
