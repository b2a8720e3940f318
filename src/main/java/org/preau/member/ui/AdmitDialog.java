package org.preau.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.preau.member.Mandate;
import org.preau.member.MemberLine;
import org.preau.member.Office;
import org.preau.shared.MemberId;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Typed;

/** Who joins a group, with which office, from when to when. */
class AdmitDialog extends FormDialog {

    private final ComboBox<MemberLine> whom = new ComboBox<>();
    private final Select<Office> office = new Select<>();
    private final DayField since = new DayField();
    private final DayField until = new DayField();

    /** @param today what the first day is unless the person says otherwise */
    AdmitDialog(String group, LocalDate today, List<MemberLine> members, BiConsumer<MemberId, Mandate> admit) {
        super("member.group.admit-title", group);
        whom.setLabel(getTranslation("member.group.whom"));
        whom.setItemLabelGenerator(line -> line.person().name());
        Typed.chooses(whom, members);
        office.setLabel(getTranslation("member.group.office"));
        office.setEmptySelectionAllowed(true);
        office.setItems(Office.values());
        office.setItemLabelGenerator(value -> value == null ? "" : MemberWords.of(this, value));
        since.setLabel(getTranslation("member.group.since"));
        since.setValue(today);
        until.setLabel(getTranslation("member.group.until"));
        until.setHelperText(getTranslation("member.group.until-help"));
        ask(whom, office, since, until);
        blame(until, SharedReason.DATE_RANGE);
        act(getTranslation("member.group.admit"), Icon.CHECK, () -> admit.accept(needed(whom).person().id(), mandate()));
    }

    private Mandate mandate() {
        return new Mandate(
                Optional.ofNullable(office.getValue()), needed(since), read(until));
    }
}
