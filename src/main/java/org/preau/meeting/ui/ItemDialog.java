package org.preau.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingReason;
import org.preau.meeting.Minutes;
import org.preau.member.Person;
import org.preau.member.ui.Names;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks what a point is about, who presents it, and how long it takes. */
class ItemDialog extends FormDialog {

    private final TextField title = new TextField();
    private final ComboBox<Person> who = new ComboBox<>();
    private final IntegerField minutes = new IntegerField();

    ItemDialog(ItemFace item, List<Person> people, Consumer<ItemDraft> write) {
        super("");
        setHeaderTitle(getTranslation("meeting.rewrite", item.title()));
        title.setLabel(getTranslation("meeting.field.title"));
        title.setValue(item.title());
        title.setAutofocus(true);
        who.setLabel(getTranslation("meeting.field.who"));
        who.setItems(people);
        who.setItemLabelGenerator(person -> Names.of(this, person));
        who.setClearButtonVisible(true);
        people.stream().filter(person -> person.id().equals(item.who())).findFirst().ifPresent(who::setValue);
        minutes.setLabel(getTranslation("meeting.field.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setMin(0);
        minutes.setValue(item.minutes() == 0 ? null : item.minutes());
        ask(title, who, minutes);
        blame(title, SharedReason.TITLE_LENGTH, SharedReason.TITLE_EMPTY);
        blame(who, MeetingReason.NOT_OF_HERE);
        blame(minutes, MeetingReason.MINUTES);
        act(getTranslation("shared.save"), Icon.CHECK, () -> write.accept(draft()));
    }

    private ItemDraft draft() {
        var presenter = Optional.ofNullable(who.getValue()).map(Person::id).orElse(null);
        var takes = Optional.ofNullable(minutes.getValue()).map(Minutes::new).orElseGet(Minutes::unsaid);
        return new ItemDraft(new Title(title.getValue()), takes, presenter);
    }
}
