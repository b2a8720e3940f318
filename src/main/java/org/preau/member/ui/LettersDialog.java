package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.preau.member.Addressee;
import org.preau.member.InvitationPreview;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Who would get a letter and who would not, before any leaves. */
class LettersDialog extends FormDialog {

    LettersDialog(InvitationPreview preview, List<String> unreadable, Runnable send) {
        super("member.letters");
        ask(new Paragraph(getTranslation("member.letters.nothing-yet")));
        part(
                "member.letters.asked",
                preview.asked().stream().map(LettersDialog::line).toList());
        part("member.letters.unreadable", unreadable);
        part(
                "member.letters.members",
                preview.members().stream().map(LettersDialog::line).toList());
        part(
                "member.letters.invited",
                preview.invited().stream().map(LettersDialog::line).toList());
        var letters = preview.asked().size();
        if (letters > 0) {
            act(getTranslation("member.letters.send", letters), Icon.CHECK, send);
        }
    }

    private void part(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
            list.addClassName("found");
            ask(new Div(new H3(getTranslation(key, lines.size())), list));
        }
    }

    private static String line(Addressee person) {
        return person.name().isEmpty() ? person.mail().value() : person.name() + " · " + person.mail();
    }
}
