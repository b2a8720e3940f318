package org.preau.today;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.shared.ui.Rows;

/** « À venir »: what takes place soon where the reader sits. */
class ComingPart extends Section {

    private final Rows<EventId, EventFace, ComingRow> rows;

    ComingPart(String home) {
        var list = new UnorderedList();
        list.addClassNames("panel", "catch");
        rows = new Rows<>(list, _ -> new ComingRow(home));
        add(new H2(getTranslation("today.coming")), list);
    }

    void show(Day day) {
        rows.show(day.coming(), EventFace::id, (row, event) -> row.show(event, day));
        setVisible(!day.coming().isEmpty());
    }
}
