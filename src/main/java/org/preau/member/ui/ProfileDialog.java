package org.preau.member.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.preau.member.Departures;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.MemberReason;
import org.preau.member.PersonName;
import org.preau.member.Phone;
import org.preau.member.Profile;
import org.preau.member.ProfileChange;
import org.preau.member.Profiles;
import org.preau.member.Role;
import org.preau.member.Status;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;
import org.preau.shared.ui.Toast;

/** A member with phone and addresses. Only what was changed is written. */
class ProfileDialog extends FormDialog {

    private final Actor.Member actor;
    private final Profiles profiles;
    private final Profile profile;
    private final Runnable done;
    private final List<Supplier<Optional<ProfileChange>>> changes = new ArrayList<>();

    ProfileDialog(Actor.Member actor, Profiles profiles, Profile profile, Runnable done) {
        super("member.profile", profile.person().name());
        this.actor = actor;
        this.profiles = profiles;
        this.profile = profile;
        this.done = done;
        act(getTranslation("shared.save"), Icon.CHECK, this::save);
    }

    /** Name, phone and addresses. */
    void askDescription() {
        var name = new TextField(getTranslation("member.name"), profile.person().name(), "");
        var phone = new TextField(getTranslation("member.phone"), profile.phone().orElse(""), "");
        phone.setHelperText(getTranslation("member.contact-seen"));
        var mails = new TextArea(getTranslation("member.mails"), String.join("\n", profile.addresses()), "");
        mails.setHelperText(getTranslation("member.mails-help"));
        ask(name, phone, mails);
        blame(name, MemberReason.NAME_LENGTH);
        blame(phone, MemberReason.PHONE_MALFORMED);
        blame(mails, MemberReason.MAIL_OF_LINE);
        when(name, value -> new ProfileChange.Named(new PersonName(value)));
        when(phone, value -> new ProfileChange.CalledAt(Optional.of(value).filter(text -> !text.isBlank()).map(Phone::new)));
        when(mails, value -> new ProfileChange.ReachedAt(MailAddress.list(value)));
    }

    /** What they are to the association, and whom they may call. */
    void askStanding() {
        var status = choice("member.status", Status.values(), profile.status());
        var contact = new Checkbox(getTranslation("member.contact-right"), profile.contact());
        contact.setHelperText(getTranslation("member.contact-right-help"));
        ask(status, contact);
        when(status, ProfileChange.Become::new);
        when(contact, ProfileChange.Entrusted::new);
    }

    void askRole() {
        var role = role();
        blame(role, MemberReason.LAST_OWNER);
        when(role, ProfileChange.Given::new);
    }

    /** The role as it is, and the way to show first that it is them. */
    void rolesAfter(String proof) {
        role().setReadOnly(true);
        var way = new Anchor(proof, getTranslation("member.role-proof"));
        way.setRouterIgnore(true);
        way.addClassName("link");
        ask(way);
    }

    private Select<Role> role() {
        var role = choice("member.role", Role.values(), profile.role());
        role.setHelperText(getTranslation("member.role-help"));
        ask(role);
        return role;
    }

    /** The letter that brings in somebody who was only written down. */
    void broughtInBy(Invitations invitations) {
        if (!profile.account() && !profile.addresses().isEmpty()) {
            ask(Act.quiet(getTranslation("member.bring-in"), Icon.BELL, () -> bringIn(invitations)));
        }
    }

    /** The way out: one's own, or another's. */
    void endedBy(Departures departures) {
        var own = actor.id().equals(id());
        var key = own ? "member.leave." : "member.end.";
        ask(Act.quiet(getTranslation(key + "verb"), Icon.LOG_OUT, () -> new Sure(key, profile.person().name(), () -> {
                    if (own) {
                        departures.leave(actor);
                        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
                    } else {
                        departures.end(actor, id());
                        close();
                        done.run();
                        Toast.say(Said.of(this, "member.ended", profile.person().name()));
                    }
                })
                .open()));
    }

    private void bringIn(Invitations invitations) {
        invitations.bringIn(actor, id());
        Toast.say(getTranslation("member.brought-in", profile.addresses().getFirst()));
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] values, E current) {
        var choice = new Select<E>();
        choice.setLabel(getTranslation(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(value -> MemberWords.of(this, value));
        choice.setValue(current);
        return choice;
    }

    private <T> void when(HasValue<?, T> field, Function<T, ProfileChange> change) {
        var before = field.getValue();
        changes.add(() -> Optional.of(field.getValue()).filter(value -> !value.equals(before)).map(change));
    }

    /** All of it is written, or nothing. */
    private void save() {
        profiles.change(actor, id(), changes.stream().flatMap(change -> change.get().stream()).toList());
        done.run();
    }

    private MemberId id() {
        return profile.person().id();
    }
}
