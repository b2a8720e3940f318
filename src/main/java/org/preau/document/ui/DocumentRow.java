package org.preau.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.preau.document.DocumentLine;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** One document of a list: its title leads there, and whoever may puts it into the bin. */
class DocumentRow extends ListItem {

    private final Anchor link;
    private final Span about = new Span();
    private final Button remove;

    DocumentRow(String address, Runnable removal) {
        link = new Anchor(address, "");
        link.addClassNames("strong", "trunc");
        link.setRouterIgnore(false);
        about.addClassName("tiny");
        remove = Act.bare("", Icon.TRASH, removal);
        var words = new Div(link, about);
        words.addClassNames("words", "grow");
        add(Icon.FILE_TEXT.create(), words, remove);
        addClassNames("row", "person");
    }

    void show(DocumentLine document, String edited) {
        link.setText(document.title());
        about.setText(edited);
        Act.name(remove, getTranslation("document.remove-one", document.title()));
        remove.setVisible(document.mayRemove());
    }
}
