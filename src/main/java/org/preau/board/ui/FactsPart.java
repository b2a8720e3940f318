package org.preau.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.Set;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.board.LaneFace;
import org.preau.member.Person;
import org.preau.member.ui.Names;
import org.preau.shared.Actor;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Toast;
import org.preau.shared.ui.Typed;

/** Where a card stands, who sees to it, under which labels, until when: each choice is kept at once. */
class FactsPart extends Div {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final Select<LaneFace> lane = new Select<>();
    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private final LabelsPart labels;
    private final DuePart due;
    private final Checkbox done = new Checkbox();
    private CardDetail shown;
    private Set<Person> assigned = Set.of();
    /** What changes now is what others chose, not the person. */
    private boolean showing;

    FactsPart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        shown = card;
        labels = new LabelsPart(doors, actor, card);
        due = new DuePart(
                chosen -> keep(() -> doors.cards().due(actor, card.id(), chosen)),
                before -> doors.cards().dueAgain(actor, card.id(), before));
        addClassName("side-fields");
        lane.setLabel(getTranslation("board.lane"));
        lane.setItemLabelGenerator(one -> one == null ? "" : one.title());
        people.setLabel(getTranslation("board.who"));
        people.setItemLabelGenerator(person -> Names.of(this, person));
        people.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        done.setLabel(getTranslation("board.done"));
        add(lane, people, labels, due, done);
        Typed.chooses(people, doors.people().known(actor));
        listen();
    }

    private void listen() {
        lane.addValueChangeListener(change -> keep(() -> move(change.getValue())));
        people.addValueChangeListener(change -> keep(() -> {
            difference(change.getOldValue(), change.getValue())
                    .forEach(one -> doors.cards().assign(actor, card, one.id(), false));
            difference(change.getValue(), change.getOldValue())
                    .forEach(one -> doors.cards().assign(actor, card, one.id(), true));
        }));
        done.addValueChangeListener(change -> keep(() -> doors.cards().tick(actor, card, change.getValue())));
    }

    /** A choice that could not be kept does not stay on the screen: what was shown before is shown again, without asking anybody. */
    private void keep(Runnable choice) {
        if (!showing) {
            Kindly.act(choice, () -> show(shown, assigned));
        }
    }

    /** To the top of the list, where it is seen. */
    private void move(LaneFace to) {
        var back = doors.cards().move(actor, card, to.id(), null);
        Toast.undoableLast(
                getTranslation("board.card-moved"),
                getTranslation("shared.undo"),
                () -> doors.cards().undo(actor, back));
    }

    private static <T> Set<T> difference(Set<T> from, Set<T> what) {
        var left = new HashSet<>(from);
        left.removeAll(what);
        return left;
    }

    void show(CardDetail detail) {
        show(
                detail,
                new HashSet<>(doors.people().named(detail.people()).people().values()));
    }

    private void show(CardDetail detail, Set<Person> people) {
        shown = detail;
        assigned = people;
        showing = true;
        try {
            fill();
        } finally {
            showing = false;
        }
    }

    private void fill() {
        lane.setItems(shown.offered().lanes());
        lane.setValue(shown.offered().lanes().contains(shown.lane()) ? shown.lane() : null);
        people.setValue(assigned);
        labels.show(shown);
        due.show(shown.due(), !shown.offered().edit());
        done.setValue(shown.done());
        readOnly(!shown.offered().edit());
    }

    private void readOnly(boolean readOnly) {
        lane.setReadOnly(readOnly);
        people.setReadOnly(readOnly);
        done.setReadOnly(readOnly);
    }
}
