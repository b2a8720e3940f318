package org.preau.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.preau.member.GroupCard;
import org.preau.member.Mandate;
import org.preau.member.MemberLine;
import org.preau.member.MemberReason;
import org.preau.member.Office;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Typed;

/**
 * How somebody belongs to a group: with which office, from when to when. Nobody who is there is written over: whoever chooses them
 * sees the place that they have, and changes it.
 */
class PlaceDialog extends FormDialog {

    private final Acts acts;
    private final LocalDate today;
    private final ComboBox<MemberLine> whom = new ComboBox<>();
    private final Paragraph already = new Paragraph();
    private final ComboBox<Office> office = new ComboBox<>();
    private final DayField since = new DayField();
    private final DayField until = new DayField();
    private Optional<GroupCard.Companion> seen = Optional.empty();

    /**
     * What comes of it.
     *
     * @param now how somebody belongs to the group at this moment
     */
    record Acts(
            BiConsumer<MemberId, Mandate> admit,
            BiConsumer<GroupCard.Companion, Mandate> change,
            Function<MemberId, Optional<GroupCard.Companion>> now) {}

    /** Asks whom, among these. */
    PlaceDialog(GroupCard group, List<MemberLine> members, LocalDate today, Acts acts) {
        this("member.group.admit-title", today, acts, group.name());
        whom.setLabel(getTranslation("member.group.whom"));
        whom.setItemLabelGenerator(line -> line.person().name());
        Typed.chooses(whom, members);
        whom.addValueChangeListener(_ -> look());
        blame(whom, MemberReason.IN_GROUP_ALREADY);
        ask(whom, already, office, since, until);
        look();
    }

    /** For somebody who is there. */
    PlaceDialog(GroupCard group, GroupCard.Companion companion, LocalDate today, Acts acts) {
        this("member.group.change-title", today, acts, companion.person().name(), group.name());
        ask(already, office, since, until);
        begin(companion);
        already.setVisible(false);
    }

    private PlaceDialog(String title, LocalDate today, Acts acts, Object... values) {
        super(title, values);
        this.today = today;
        this.acts = acts;
        office.setLabel(getTranslation("member.group.office"));
        office.setHelperText(getTranslation("member.group.office-help"));
        office.setClearButtonVisible(true);
        office.setItemLabelGenerator(value -> MemberWords.of(this, value));
        Typed.choosesOrSays(office, Office.USUAL, Office::new);
        since.setLabel(getTranslation("member.group.since"));
        until.setLabel(getTranslation("member.group.until"));
        until.setHelperText(getTranslation("member.group.until-help"));
        already.addClassName("notice");
        blame(office, MemberReason.OFFICE_LENGTH);
        blame(until, MemberReason.MANDATE_ENDS_FIRST);
    }

    private void look() {
        Optional.ofNullable(whom.getValue())
                .flatMap(line -> acts.now().apply(line.person().id()))
                .ifPresentOrElse(this::begin, this::beginAnew);
    }

    private void begin(GroupCard.Companion companion) {
        tell(companion);
        office.setValue(companion.mandate().office().orElse(null));
        since.setValue(companion.mandate().since());
        until.setValue(companion.mandate().until().orElse(null));
    }

    private void tell(GroupCard.Companion companion) {
        seen = Optional.of(companion);
        act(getTranslation("member.group.change"), Icon.CHECK, this::change);
        already.setText(getTranslation(
                "member.group.already",
                companion.person().name(),
                MandateWords.line(this, companion.mandate(), today)));
        already.setVisible(true);
    }

    /** What was shown of somebody who is there goes with them. */
    private void beginAnew() {
        if (seen.isPresent() || since.isEmpty()) {
            office.clear();
            since.setValue(today);
            until.clear();
        }
        seen = Optional.empty();
        already.setVisible(false);
        act(getTranslation("member.group.admit"), Icon.CHECK, this::admit);
    }

    private void admit() {
        var member = needed(whom).person().id();
        var mandate = mandate();
        lookingAgain(MemberReason.IN_GROUP_ALREADY, member, () -> acts.admit().accept(member, mandate));
    }

    private void change() {
        var companion = seen.orElseThrow();
        var wanted = mandate();
        lookingAgain(
                SharedReason.MOVED_ON,
                companion.person().id(),
                () -> acts.change().accept(companion, wanted));
    }

    /** Somebody else was there meanwhile: how they belong now is shown, what is typed stays, and the next press writes it. */
    private void lookingAgain(Refusal.Reason reason, MemberId member, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            if (refusal.reason() == reason) {
                acts.now().apply(member).ifPresent(this::tell);
            }
            throw refusal;
        }
    }

    private Mandate mandate() {
        blame(since, SharedReason.DATE_RANGE);
        var begun = Mandate.from(needed(since));
        blame(until, SharedReason.DATE_RANGE);
        var held = Optional.ofNullable(office.getValue()).map(one -> Office.called(one.value()));
        return new Mandate(held, begun.since(), read(until));
    }
}
