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
import java.util.Locale;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Icon;

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
        found.removeAll();
        things.forEach(thing -> found.add(FinderField.row(new ListItem(), link(thing))));
        count.setText(sentence(words, things));
    }

    private String sentence(String words, List<RefSource.Preview> things) {
        if (words.isBlank()) {
            return "";
        }
        return things.isEmpty() ? getTranslation("shell.found-nothing", words) : getTranslation("shell.found", things.size());
    }

    private Anchor link(RefSource.Preview thing) {
        var name = new Span(thing.title());
        name.addClassNames("grow", "trunc");
        var kind = getTranslation("shell.kind." + thing.ref().kind().name().toLowerCase(Locale.ROOT));
        var beside = thing.beside(SaidDates.withYears(getLocale())::day);
        var where = new Span(beside.isEmpty() ? kind : kind + " · " + beside);
        where.addClassName("tiny");
        var link = new Anchor("a/" + content.association().slug() + "/" + thing.path(), name, where);
        link.setRouterIgnore(false);
        link.addClassName("nav");
        Hearing.of(link, "click", this::close);
        return link;
    }
}
