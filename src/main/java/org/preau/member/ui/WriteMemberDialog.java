package org.preau.member.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.preau.member.MailAddress;
import org.preau.member.MemberReason;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.shared.Actor;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Writes one person into the association: a name is enough. Nobody is told. */
class WriteMemberDialog extends FormDialog {

    WriteMemberDialog(Actor.Member actor, Members members, Runnable done) {
        super("member.write");
        var name = new TextField(getTranslation("member.name"));
        name.setPlaceholder(getTranslation("member.name-example"));
        name.setAutofocus(true);
        var mail = new TextField(getTranslation("member.mail-optional"));
        mail.setHelperText(getTranslation("member.write-tells-nobody"));
        ask(name, mail);
        blame(name, MemberReason.NAME_LENGTH);
        blame(mail, MemberReason.MAIL_MALFORMED);
        act(getTranslation("member.write-verb"), Icon.CHECK, () -> {
            var person = new PersonName(name.getValue());
            var addresses = mail.isEmpty() ? List.<MailAddress>of() : List.of(new MailAddress(mail.getValue()));
            members.write(actor, person, addresses);
            done.run();
        });
    }
}
