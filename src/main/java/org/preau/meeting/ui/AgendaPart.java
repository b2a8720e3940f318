package org.preau.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.meeting.AgendaItemId;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingId;
import org.preau.member.ui.Names;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.text.Lasting;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;
import org.preau.shared.ui.Toast;

/** « Ordre du jour »: its points in order, how long they take, and what whoever takes part does with them. */
class AgendaPart extends Section {

    private final MeetingDesk desk;
    private final Actor.Member actor;
    private final MeetingId id;
    private final Span length = new Span();
    private final Button add;
    private final Paragraph calm = new Paragraph();
    private final Rows<AgendaItemId, ItemFace, ItemRow> rows;
    private List<ItemFace> items = List.of();
    private Runnable acted = () -> {};

    AgendaPart(MeetingDesk desk, Actor.Member actor, MeetingId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        addClassName("panel");
        var title = new H3(getTranslation("meeting.agenda"));
        title.addClassName("grow");
        length.addClassName("tiny");
        add = Act.quiet(getTranslation("meeting.add"), Icon.PLUS, this::write);
        var bar = new Div(title, length, add);
        bar.addClassNames("row", "wrap", "panel-bar");
        calm.addClassNames("muted", "panel-bar");
        var list = new OrderedList();
        list.addClassName("points");
        rows = new Rows<>(list, item -> new ItemRow(this, item.id()));
        add(bar, calm, list);
    }

    void whenActed(Runnable look) {
        acted = look;
    }

    private void act(Runnable act) {
        act.run();
        acted.run();
    }

    void show(MeetingDetail detail) {
        items = detail.items();
        var names = names(detail);
        var total = detail.minutes();
        var planned = detail.event().event().when().minutes();
        length.setText(total == 0 ? "" : length(total, planned));
        add.setVisible(detail.offered().edit());
        calm.setVisible(items.isEmpty());
        calm.setText(getTranslation(detail.offered().edit() ? "meeting.agenda-empty" : "meeting.agenda-empty-reader"));
        rows.show(items, ItemFace::id, (row, item) -> row.show(item, line(item, detail, names)));
    }

    private Map<MemberId, String> names(MeetingDetail detail) {
        return desk.people().named(detail.presenters()).people().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Names.of(this, one.getValue())));
    }

    private ItemRow.Line line(ItemFace item, MeetingDetail detail, Map<MemberId, String> names) {
        var at = items.indexOf(item);
        var presenter =
                item.presenter() == null ? "" : names.getOrDefault(item.presenter(), getTranslation("member.former"));
        return new ItemRow.Line(
                at, at == items.size() - 1, presenter, detail.offered().edit());
    }

    private String length(int total, int planned) {
        var takes = Lasting.of(this::getTranslation, total);
        return planned == 0
                ? takes
                : getTranslation("meeting.length-of", takes, Lasting.of(this::getTranslation, planned));
    }

    private void write() {
        new PointsDialog(actor.id(), id, drafts -> act(() -> desk.items().add(actor, id, drafts))).open();
    }

    void rewrite(ItemFace item) {
        new ItemDialog(desk, actor, id, item).whenActed(acted).open();
    }

    /** One place up or down, and whether it moved: at the end of the list nothing happens. */
    boolean move(AgendaItemId item, boolean up) {
        var at = items.stream().map(ItemFace::id).toList().indexOf(item);
        if (at < 0 || (up ? at == 0 : at == items.size() - 1)) {
            return false;
        }
        var above = up ? at - 2 : at + 1;
        var neighbour = above < 0 ? null : items.get(above).id();
        act(() -> desk.items().move(actor, item, neighbour));
        return true;
    }

    void remove(ItemFace item) {
        act(() -> desk.items().remove(actor, item.id()));
        Toast.undoable(
                getTranslation("meeting.removed", item.title()),
                getTranslation("shared.undo"),
                () -> act(() -> desk.items().bringBack(actor, item.id())));
    }
}
