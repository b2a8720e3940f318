package org.preau.member.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A panel of lines, one a person or a thing. */
class PeopleList extends UnorderedList {

    PeopleList() {
        addClassNames("panel", "people");
    }

    PeopleList(List<? extends ListItem> lines) {
        this();
        add(lines.toArray(ListItem[]::new));
    }
}
