package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.preau.member.Addressees;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.MemberReason;
import org.preau.member.Role;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** By mail, to the addresses one writes, once it was shown who they are; or by a link to hand on. */
class InviteDialog extends FormDialog {

    private enum Way {
        MAIL,
        LINK
    }

    private static final int DAYS = 14;

    private final Actor.Member actor;
    private final Invitations invitations;
    private final Runnable done;
    private final Button verb;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final TextArea mails = new TextArea();
    private final IntegerField uses = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final Select<Role> role = new Select<>();

    InviteDialog(Actor.Member actor, Invitations invitations, boolean mayGiveRoles, Runnable done) {
        super("member.invite");
        this.actor = actor;
        this.invitations = invitations;
        this.done = done;
        way.setLabel(getTranslation("member.invite.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(
                value -> getTranslation(value == Way.MAIL ? "member.invite.by-mail" : "member.invite.by-link"));
        way.addValueChangeListener(_ -> showWay());
        mails.setLabel(getTranslation("member.invite.mails"));
        mails.setHelperText(getTranslation("member.invite.mails-help"));
        number(uses, "member.invite.uses", 10, 500);
        number(days, "member.invite.days", DAYS, 365);
        role.setLabel(getTranslation("member.role"));
        role.setItems(mayGiveRoles ? List.of(Role.values()) : List.of(Role.GUEST, Role.MEMBER));
        role.setItemLabelGenerator(value -> MemberWords.of(this, value));
        role.setValue(Role.MEMBER);
        ask(way, mails, uses, days, role);
        blame(mails, MemberReason.MAIL_OF_LINE, SharedReason.CHOICE_MISSING);
        blame(days, MemberReason.INVITATION_TERMS);
        verb = actOrGoOn("", Icon.CHECK, this::invite);
        way.setValue(invitations.leaveByMail() ? Way.MAIL : Way.LINK);
    }

    private void number(IntegerField field, String key, int usual, int most) {
        field.setLabel(getTranslation(key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(usual);
    }

    private void showWay() {
        mails.setVisible(way.getValue() == Way.MAIL);
        uses.setVisible(way.getValue() == Way.LINK);
        verb.setText(getTranslation(way.getValue() == Way.MAIL ? "member.invite.look" : "member.invite.verb"));
    }

    private boolean invite() {
        var lasts = Duration.ofDays(days.isEmpty() ? DAYS : days.getValue());
        if (way.getValue() == Way.LINK) {
            var terms =
                    new InvitationTerms(role.getValue(), Optional.empty(), uses.isEmpty() ? 1 : uses.getValue(), lasts);
            new LinkDialog(invitations.link(actor, terms)).open();
            done.run();
            return true;
        }
        show(new InvitationTerms(role.getValue(), Optional.empty(), 1, lasts));
        return false;
    }

    /** No letter leaves before it was shown to whom. */
    private void show(InvitationTerms terms) {
        var written = Addressees.read(mails.getValue());
        if (written.people().isEmpty()) {
            written.requireReadable();
            throw new Refusal(SharedReason.CHOICE_MISSING);
        }
        var preview = invitations.preview(actor, written.people(), terms);
        new LettersDialog(preview, written.unreadable(), () -> send(preview.mails(), written.unreadable(), terms))
                .open();
    }

    /** What holds no address stays in the field, to be corrected. */
    private void send(List<MailAddress> to, List<String> unreadable, InvitationTerms terms) {
        var letters = invitations.byMail(actor, to, terms);
        Toast.say(getTranslation(invitations.leaveByMail() ? "member.invite.sent" : "member.invite.waits", letters));
        done.run();
        if (unreadable.isEmpty()) {
            close();
        } else {
            mails.setValue(String.join("\n", unreadable));
        }
    }
}
