package org.preau.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.preau.member.GroupCard;
import org.preau.member.GroupId;
import org.preau.member.Level;
import org.preau.member.MemberLine;
import org.preau.shared.MemberId;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Typed;

/** To whom a seat is given, a person or a whole group, and at which level. */
class GiveSeatDialog extends FormDialog {

    /** What was decided. */
    sealed interface Gift {}

    record ToMember(MemberId member, Level level) implements Gift {}

    record ToGroup(GroupId group, Level level) implements Gift {}

    /** A name in the list, and what giving it a seat means. */
    private record Choice(String name, Function<Level, Gift> gift) {}

    private final ComboBox<Choice> whom = new ComboBox<>();
    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>();

    GiveSeatDialog(List<MemberLine> members, List<GroupCard> groups, Consumer<Gift> give) {
        super("member.seats.give");
        whom.setLabel(getTranslation("member.seats.whom"));
        whom.setItemLabelGenerator(Choice::name);
        Typed.chooses(
                whom,
                Stream.concat(
                                groups.stream().map(this::choice),
                                members.stream().map(GiveSeatDialog::choice))
                        .toList());
        level.setLabel(getTranslation("member.seats.as"));
        level.setItems(Level.MEMBER, Level.READER, Level.LEAD);
        level.setItemLabelGenerator(value -> MemberWords.of(this, value));
        level.setValue(Level.MEMBER);
        ask(whom, level);
        act(
                getTranslation("member.seats.give-verb"),
                Icon.CHECK,
                () -> give.accept(needed(whom).gift().apply(level.getValue())));
    }

    private static Choice choice(MemberLine member) {
        return new Choice(
                member.person().name(), level -> new ToMember(member.person().id(), level));
    }

    private Choice choice(GroupCard group) {
        return new Choice(getTranslation("member.group.named", group.name()), level -> new ToGroup(group.id(), level));
    }
}
