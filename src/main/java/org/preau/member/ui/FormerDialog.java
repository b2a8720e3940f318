package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import org.preau.member.FormerMember;
import org.preau.member.Returns;
import org.preau.shared.Actor;
import org.preau.shared.Words;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;
import org.preau.shared.ui.Toast;

/** Those who went, found by name, each with the way back. */
class FormerDialog extends Dialog {

    private final Actor.Member actor;
    private final Returns returns;
    private final ZoneId zone;
    private final Runnable done;
    private final TextField search = new TextField();
    private final PeopleList list = new PeopleList();
    private final Paragraph none = new Paragraph();

    /**
     * @param zone by which the reader lives
     * @param done run when somebody is back
     */
    FormerDialog(Actor.Member actor, Returns returns, ZoneId zone, Runnable done) {
        this.actor = actor;
        this.returns = returns;
        this.zone = zone;
        this.done = done;
        setHeaderTitle(getTranslation("member.former-ones"));
        setWidth("560px");
        search.setLabel(getTranslation("member.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> fill());
        var page = new Div(new Paragraph(getTranslation("member.former-ones.says")), search, list, none);
        page.addClassName("fields");
        add(page);
        getFooter().add(new Button(getTranslation("shared.close"), _ -> close()));
        fill();
    }

    /** @param words what is sought already */
    void seek(String words) {
        search.setValue(words);
    }

    private void fill() {
        var found = returns.former(actor).stream()
                .filter(former -> Words.areIn(former.person().name(), search.getValue()))
                .limit(MembersView.AT_ONCE)
                .toList();
        list.removeAll();
        found.stream().map(this::line).forEach(list::add);
        list.setVisible(!found.isEmpty());
        none.setText(getTranslation("member.search.none", search.getValue()));
        none.setVisible(found.isEmpty());
    }

    private PersonLine line(FormerMember former) {
        var line = new PersonLine(former.person());
        line.below(getTranslation(
                "member.former-ones.until", SaidDates.withYears(getLocale()).date(former.until(), zone)));
        return line.with(Act.quiet(getTranslation("member.take-back"), Icon.UNDO, () -> takeBack(former)));
    }

    private void takeBack(FormerMember former) {
        returns.takeBack(actor, former.person().id());
        Toast.say(Said.of(this, "member.taken-back", former.person().name()));
        fill();
        done.run();
    }
}
