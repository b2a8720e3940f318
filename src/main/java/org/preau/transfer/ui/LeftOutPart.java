package org.preau.transfer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.preau.transfer.ImportReport;

/** What of a file a board does not hold, and why; nothing when it holds all. */
class LeftOutPart extends Div {

    LeftOutPart(String title, ImportReport report) {
        if (!report.leftOut().isEmpty()) {
            add(new H3(title), list(report.leftOut()));
        }
    }

    static UnorderedList list(List<String> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
