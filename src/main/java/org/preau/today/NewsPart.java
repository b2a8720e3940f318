package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadLine;
import org.preau.member.ui.MemberNavigation;
import org.preau.shared.ui.Rows;

/** What was said since one looked last; to who sits nowhere yet, where to begin. */
class NewsPart extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph calm = new Paragraph(getTranslation("today.no-news"));
    private final Div beginning;
    private final Rows<ThreadId, ThreadLine, NewsRow> rows;

    NewsPart(String home) {
        list.addClassNames("panel", "catch");
        calm.addClassName("muted");
        beginning = beginning(home);
        rows = new Rows<>(list, line -> new NewsRow(home, line));
        add(new H2(getTranslation("today.news")), list, calm, beginning);
    }

    private Div beginning(String home) {
        var way = new Anchor(home + "/" + MemberNavigation.spaces(), getTranslation("today.see-spaces"));
        way.setRouterIgnore(false);
        way.addClassName("link");
        return new Div(new Paragraph(getTranslation("today.begin")), way);
    }

    void show(Day day) {
        rows.show(day.news(), ThreadLine::id, (row, line) -> row.show(line, day));
        list.setVisible(!day.news().isEmpty());
        calm.setVisible(day.news().isEmpty() && !day.spaces().isEmpty());
        beginning.setVisible(day.news().isEmpty() && day.spaces().isEmpty());
    }
}
