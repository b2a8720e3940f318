package org.preau.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.HashSet;
import java.util.Set;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.board.Due;
import org.preau.board.LabelFace;
import org.preau.member.Person;
import org.preau.member.ui.Names;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;

/** Who sees to a card, until when, under which labels: each choice is kept at once. */
class FactsPart extends Div {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<LabelFace> labels = new MultiSelectComboBox<>();
    private final DatePicker day = new DatePicker();
    private final TimePicker hour = new TimePicker();
    private final Checkbox done = new Checkbox();

    FactsPart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        addClassName("side-fields");
        people.setLabel(getTranslation("board.who"));
        people.setItemLabelGenerator(person -> Names.of(this, person));
        people.setItems(doors.people().known(actor));
        labels.setLabel(getTranslation("board.labels"));
        labels.setItemLabelGenerator(label -> label.name().isEmpty() ? label.colour() : label.name());
        day.setLabel(getTranslation("board.due"));
        day.setClearButtonVisible(true);
        hour.setLabel(getTranslation("board.due-hour"));
        hour.setClearButtonVisible(true);
        done.setLabel(getTranslation("board.done"));
        add(people, labels, day, hour, done);
        listen();
    }

    private void listen() {
        people.addValueChangeListener(change -> keep(change.isFromClient(), () -> {
            difference(change.getOldValue(), change.getValue()).forEach(one -> doors.cards().assign(actor, card, one.id(), false));
            difference(change.getValue(), change.getOldValue()).forEach(one -> doors.cards().assign(actor, card, one.id(), true));
        }));
        labels.addValueChangeListener(change -> keep(change.isFromClient(), () -> {
            difference(change.getOldValue(), change.getValue()).forEach(one -> doors.cards().label(actor, card, one.id(), false));
            difference(change.getValue(), change.getOldValue()).forEach(one -> doors.cards().label(actor, card, one.id(), true));
        }));
        day.addValueChangeListener(change -> keep(change.isFromClient(), this::due));
        hour.addValueChangeListener(change -> keep(change.isFromClient(), this::due));
        done.addValueChangeListener(change ->
                keep(change.isFromClient(), () -> doors.cards().tick(actor, card, change.getValue())));
    }

    /** A choice that was refused does not stay on the screen. */
    private void keep(boolean byPerson, Runnable choice) {
        if (!byPerson) {
            return;
        }
        try {
            choice.run();
        } catch (Refusal refusal) {
            show(doors.details().show(actor, card));
            throw refusal;
        }
    }

    private void due() {
        doors.cards().due(actor, card, day.isEmpty() ? null : new Due(day.getValue(), hour.getValue()));
    }

    private static <T> Set<T> difference(Set<T> from, Set<T> what) {
        var left = new HashSet<>(from);
        left.removeAll(what);
        return left;
    }

    void show(CardDetail detail) {
        var offered = detail.offered().labels();
        people.setValue(new HashSet<>(doors.people().named(detail.people()).people().values()));
        labels.setItems(offered);
        labels.setValue(new HashSet<>(offered.stream().filter(label -> detail.labels().contains(label.id())).toList()));
        day.setValue(detail.due() == null ? null : detail.due().on());
        hour.setValue(detail.due() == null ? null : detail.due().at());
        hour.setVisible(detail.due() != null);
        done.setValue(detail.done());
        readOnly(!detail.offered().edit());
    }

    private void readOnly(boolean readOnly) {
        people.setReadOnly(readOnly);
        labels.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        hour.setReadOnly(readOnly);
        done.setReadOnly(readOnly);
    }
}
