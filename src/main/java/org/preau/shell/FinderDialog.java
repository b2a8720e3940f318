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
import org.preau.shared.ui.Icon;

/** The direct field: a few letters of a name, and one goes there. */
class FinderDialog extends Dialog {

    private final SideContent content;
    private final Finding finding;
    private final UnorderedList found = new UnorderedList();
    private final Paragraph count = new Paragraph();

    FinderDialog(SideContent content, Finding finding) {
        this.content = content;
        this.finding = finding;
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
        var things = finding.find(content.actor(), words);
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
        var where = new Span(thing.where().isEmpty() ? kind : kind + " · " + thing.where());
        where.addClassName("tiny");
        var link = new Anchor("a/" + content.association().slug() + "/" + thing.path(), name, where);
        link.setRouterIgnore(false);
        link.addClassName("nav");
        link.getElement().addEventListener("click", _ -> close());
        return link;
    }
}
