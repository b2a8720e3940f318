package org.preau.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.RefSource.Preview;
import org.preau.shared.Refs;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kinds;

/** The direct field: a few letters of a name, and one goes there. */
class FinderDialog extends Dialog {

    private static final int MOST_OF_A_KIND = 6;

    private final SideContent content;
    private final Refs refs;
    private final UnorderedList found = new UnorderedList();
    private final Paragraph count = new Paragraph();

    FinderDialog(SideContent content, Refs refs) {
        this.content = content;
        this.refs = refs;
        setHeaderTitle(getTranslation("shell.find"));
        addClassName("finder-dialog");
        setWidth("560px");
        found.addClassName("found");
        count.getElement().setAttribute("role", "status");
        count.addClassName("tiny");
        setTop("12vh");
        add(new FinderField(field(), found), count);
    }

    private TextField field() {
        var field = new TextField();
        field.setAriaLabel(getTranslation("shell.find"));
        field.setPlaceholder(getTranslation("shell.find-example"));
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(150);
        field.addValueChangeListener(change -> show(change.getValue()));
        return field;
    }

    private void show(String words) {
        var things = refs.find(content.actor(), words, _ -> true, MOST_OF_A_KIND);
        var spaces = refs.previews(
                content.actor(),
                things.stream().flatMap(thing -> thing.space().stream()).toList());
        found.removeAll();
        things.forEach(thing -> found.add(FinderField.row(
                new ListItem(),
                link(thing, thing.space().map(spaces::get).map(Preview::title).orElse("")))));
        count.setText(sentence(words, things));
    }

    private String sentence(String words, List<Preview> things) {
        if (words.isBlank()) {
            return "";
        }
        return things.isEmpty()
                ? getTranslation("shell.found-nothing", words)
                : getTranslation("shell.found", things.size());
    }

    private Anchor link(Preview thing, String space) {
        var name = new Span(thing.title());
        name.addClassNames("grow", "trunc");
        name.setClassName("struck", thing.cancelled());
        var where = new Span(about(thing, space));
        where.addClassName("tiny");
        var link = new Anchor("a/" + content.association().slug() + "/" + thing.path(), name, where);
        link.setRouterIgnore(false);
        link.addClassName("nav");
        Hearing.of(link, "click", this::close);
        return link;
    }

    /** What it is, whether it takes place, and what tells it from others of its name. */
    private String about(Preview thing, String space) {
        var kind = Kinds.of(this, thing.ref());
        var cancelled = thing.cancelled() ? getTranslation("shell.cancelled") : "";
        var beside = thing.beside(SaidDates.withYears(getLocale())::day);
        return Stream.of(kind, cancelled, beside, space)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
