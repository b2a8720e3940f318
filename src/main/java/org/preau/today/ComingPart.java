package org.preau.today;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.shared.ui.Rows;

/** « À venir »: what takes place next where the reader sits, however far that is, and the way to what follows. */
class ComingPart extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph calm = new Paragraph(getTranslation("today.coming-none"));
    private final Rows<EventId, EventFace, ComingRow> rows;
    private final FurtherWays further;

    ComingPart(String home) {
        list.addClassNames("panel", "catch");
        calm.addClassName("muted");
        rows = new Rows<>(list, _ -> new ComingRow(home));
        further = new FurtherWays(home, "today.coming-further", "agenda");
        addClassName("ahead");
        add(new H2(getTranslation("today.coming")), list, calm, further);
    }

    void show(Day day) {
        var next = day.coming().next();
        rows.show(next, EventFace::id, (row, event) -> row.show(event, day));
        list.setVisible(!next.isEmpty());
        calm.setVisible(next.isEmpty());
        further.show(day.coming().further(), day);
        setVisible(!day.spaces().isEmpty());
    }
}
