package org.preau.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.document.DocumentLine;
import org.preau.member.Faces;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;

/** The documents of a space, the last written first. */
class Shelf extends Div {

    private final DocumentDesk desk;
    private final Actor.Member actor;
    private final String address;
    private final Div bar = new Div();
    private final Div content = new Div();

    /** @param address before a document's id */
    Shelf(DocumentDesk desk, Actor.Member actor, String address) {
        this.desk = desk;
        this.actor = actor;
        this.address = address;
        addClassName("page");
        var title = new H2(getTranslation("document.all"));
        title.addClassName("grow");
        bar.add(title);
        bar.addClassName("row");
        add(bar, content);
    }

    void offer(Button act) {
        bar.add(act);
    }

    void show(SpaceId space) {
        content.removeAll();
        var lines = desk.documents().in(actor, space);
        if (lines.isEmpty()) {
            content.add(new Paragraph(getTranslation("document.none")));
            return;
        }
        var people = desk.people()
                .named(lines.stream().map(DocumentLine::editedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        var list = new UnorderedList(lines.stream().map(line -> line(line, people)).toArray(ListItem[]::new));
        list.addClassNames("panel", "people");
        content.add(list);
    }

    private ListItem line(DocumentLine document, Faces people) {
        var link = new Anchor(address + "/" + document.id(), document.title());
        link.addClassNames("strong", "trunc");
        link.setRouterIgnore(false);
        var about = new Span(about(document, people));
        about.addClassName("tiny");
        var words = new Div(link, about);
        words.addClassNames("words", "grow");
        var line = new ListItem(Icon.FILE_TEXT.create(), words);
        line.addClassNames("row", "person");
        return line;
    }

    private String about(DocumentLine document, Faces people) {
        var date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(document.editedAt().atZone(desk.signedIn().preferences().zone()));
        return Optional.ofNullable(document.editedBy())
                .flatMap(id -> Optional.ofNullable(people.people().get(id)))
                .map(who -> getTranslation("document.edited-by", date, who.name()))
                .orElseGet(() -> getTranslation("document.edited", date));
    }
}
