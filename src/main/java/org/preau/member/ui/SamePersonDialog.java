package org.preau.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import org.preau.member.MemberLine;
import org.preau.member.Person;
import org.preau.member.Twice;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Typed;

/** Who somebody without account is, among those who have one: their namesakes come first. */
class SamePersonDialog extends FormDialog {

    /** @param choose told whom; it asks once more */
    SamePersonDialog(Person written, Collection<MemberLine> members, Consumer<Person> choose) {
        super("member.same-as.title", written.name());
        var whom = new ComboBox<Person>(getTranslation("member.same-as.whom"));
        whom.setItemLabelGenerator(Person::name);
        var comers = members.stream()
                .filter(MemberLine::account)
                .map(MemberLine::person)
                .sorted(Comparator.comparing((Person one) -> !Twice.areNamesakes(one, written)))
                .toList();
        Typed.chooses(whom, comers);
        ask(new Paragraph(getTranslation("member.same-as.says")), whom);
        act(getTranslation("member.same.act"), Icon.CHECK, () -> choose.accept(needed(whom)));
    }
}
