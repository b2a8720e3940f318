package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.agenda.EventDetail;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.ui.Rows;

/** « En lien »: what an event is about. Words that are half typed in its field stay whatever else changes. */
class LinksPart extends Div {

    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private final Rows<Ref, RefSource.Preview, LinkRow> rows;
    private final LinkField field;

    LinksPart(Events events, Actor.Member actor, EventId event, String association) {
        title.setText(getTranslation("agenda.links"));
        list.addClassNames("panel", "people");
        rows = new Rows<>(list, thing -> new LinkRow(association, () -> events.unlink(actor, event, thing.ref())));
        field = new LinkField(events, actor, ref -> events.link(actor, event, ref));
        addClassName("part");
        add(title, list, field);
    }

    void show(EventDetail detail) {
        rows.show(detail.links(), RefSource.Preview::ref, (row, thing) -> row.show(thing, detail.mayEdit()));
        title.setVisible(!detail.links().isEmpty());
        list.setVisible(!detail.links().isEmpty());
        field.setVisible(detail.mayEdit());
        setVisible(detail.mayEdit() || !detail.links().isEmpty());
    }
}
