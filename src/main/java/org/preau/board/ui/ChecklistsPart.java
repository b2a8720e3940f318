package org.preau.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** The checklists of a card: ticked, written line by line. A line being typed stays when somebody else ticks. */
class ChecklistsPart extends Section {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final Div lists = new Div();
    private boolean mayEdit;
    private List<CardDetail.Checks> shown = List.of();

    ChecklistsPart(CardDialogs.Doors doors, Actor.Member actor, CardId card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card;
        lists.addClassName("fields");
        add(lists);
    }

    void show(CardDetail detail, boolean mayEdit) {
        if (detail.checklists().equals(shown) && this.mayEdit == mayEdit) {
            return;
        }
        this.mayEdit = mayEdit;
        shown = detail.checklists();
        lists.removeAll();
        shown.forEach(checks -> lists.add(list(checks)));
        if (mayEdit) {
            lists.add(Act.quiet(getTranslation("board.add-checklist"), Icon.LIST_CHECKS, this::addList));
        }
    }

    private Div list(CardDetail.Checks checks) {
        var done = checks.items().stream().filter(CardDetail.Check::done).count();
        var title = new H3(checks.title());
        title.addClassName("grow");
        var count = new Span(getTranslation("board.ticks", done, checks.items().size()));
        count.addClassName("tiny");
        var head = new Div(title, count);
        head.addClassName("row");
        var items = new UnorderedList();
        items.addClassName("checks");
        checks.items().forEach(check -> items.add(item(check)));
        var list = new Div(head, items);
        if (mayEdit) {
            head.add(Act.bare(getTranslation("board.remove-checklist", checks.title()), Icon.TRASH, () -> doors.checklists().remove(actor, card, checks.id())));
            list.add(line(checks));
        }
        return list;
    }

    private ListItem item(CardDetail.Check check) {
        var box = new Checkbox(check.text(), check.done());
        box.setReadOnly(!mayEdit);
        box.addClassName("grow");
        box.addValueChangeListener(change -> doors.checklists().tick(actor, card, check.id(), change.getValue()));
        var item = new ListItem(box);
        if (mayEdit) {
            item.add(Act.bare(getTranslation("board.strike", check.text()), Icon.X, () -> doors.checklists().strike(actor, card, check.id())));
        }
        return item;
    }

    private TextField line(CardDetail.Checks checks) {
        var line = new TextField();
        line.setPlaceholder(getTranslation("board.add-check"));
        line.setAriaLabel(getTranslation("board.add-check-to", checks.title()));
        line.setWidthFull();
        line.addKeyPressListener(Key.ENTER, _ -> write(checks, line));
        return line;
    }

    private void write(CardDetail.Checks checks, TextField line) {
        if (!line.isEmpty()) {
            doors.checklists().write(actor, card, checks.id(), line.getValue().lines().toList());
            line.clear();
            line.focus();
        }
    }

    private void addList() {
        doors.checklists().add(actor, card, new Title(getTranslation("board.checklist")));
    }
}
