package org.preau.member.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.preau.member.MailAddress;
import org.preau.member.MemberLine;
import org.preau.member.MemberReason;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.Words;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** Writes one person into the association: a name is enough. Nobody is told; whoever bears the name of a member is written once that was asked. */
class WriteMemberDialog extends FormDialog {

    private final Actor.Member actor;
    private final Members members;
    private final TextField name = new TextField(getTranslation("member.name"));
    private final TextField mail = new TextField(getTranslation("member.mail-optional"));
    /** The name that was asked about. */
    private String asked = "";

    /** @param done told whom */
    WriteMemberDialog(Actor.Member actor, Members members, Consumer<MemberId> done) {
        super("member.write");
        this.actor = actor;
        this.members = members;
        name.setPlaceholder(getTranslation("member.name-example"));
        name.setAutofocus(true);
        mail.setHelperText(getTranslation("member.write-tells-nobody"));
        ask(name, mail);
        blame(name, MemberReason.NAME_LENGTH, MemberReason.NAMESAKE);
        blame(mail, MemberReason.MAIL_MALFORMED);
        act(getTranslation("member.write-verb"), Icon.CHECK, () -> done.accept(write()));
    }

    private MemberId write() {
        var person = new PersonName(name.getValue());
        var addresses = mail.isEmpty() ? List.<MailAddress>of() : List.of(MailAddress.typed(mail.getValue()));
        askAboutNamesake(person.value());
        var written = members.write(actor, person, addresses);
        Toast.say(getTranslation("member.written", person.value()));
        return written;
    }

    private void askAboutNamesake(String typed) {
        var namesake = members.list(actor).stream()
                .map(MemberLine::person)
                .filter(one -> isCalled(one.name(), typed))
                .findFirst();
        if (namesake.isPresent() && !typed.equals(asked)) {
            asked = typed;
            throw new Refusal(MemberReason.NAMESAKE, namesake.get().name());
        }
    }

    private static boolean isCalled(String name, String typed) {
        return Words.areIn(name, typed) && Words.areIn(typed, name);
    }
}
