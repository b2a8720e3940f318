package org.preau.member.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A panel of lines, one a person or a thing. */
class PeopleList extends UnorderedList {

    PeopleList(List<? extends ListItem> lines) {
        super(lines.toArray(ListItem[]::new));
        addClassNames("panel", "people");
    }
}
