package org.preau.member.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.preau.member.Departures;
import org.preau.member.Invitations;
import org.preau.member.LostFactors;
import org.preau.member.MailAddress;
import org.preau.member.MemberReason;
import org.preau.member.Person;
import org.preau.member.PersonName;
import org.preau.member.Phone;
import org.preau.member.Profile;
import org.preau.member.ProfileChange;
import org.preau.member.Profiles;
import org.preau.member.Returns;
import org.preau.member.Role;
import org.preau.member.Status;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.Said;
import org.preau.shared.ui.Toast;

/** A member with phone and addresses. Only what was changed is written, and nothing over what the writer did not see. */
class ProfileDialog extends FormDialog {

    private final Actor.Member actor;
    private final Profiles profiles;
    private final Profile profile;
    private final Runnable done;
    private final Meanwhile meanwhile = new Meanwhile();
    private final List<Question> questions = new ArrayList<>();
    private Profile seen;

    /**
     * One field.
     *
     * @param change what the person made of it; empty when they left it as it was
     * @param said what a profile answers to it
     */
    private record Question(String label, Supplier<Optional<ProfileChange>> change, Function<Profile, String> said) {}

    ProfileDialog(Actor.Member actor, Profiles profiles, Profile profile, Runnable done) {
        super("member.profile", profile.person().name());
        this.actor = actor;
        this.profiles = profiles;
        this.profile = profile;
        this.seen = profile;
        this.done = done;
        act(getTranslation("shared.save"), Icon.CHECK, this::save);
    }

    /** Name, phone and addresses. */
    void askDescription() {
        var name = new TextField(getTranslation("member.name"), profile.person().name(), "");
        var phone =
                new TextField(getTranslation("member.phone"), profile.phone().orElse(""), "");
        phone.setHelperText(getTranslation("member.contact-seen"));
        var mails = new TextArea(getTranslation("member.mails"), String.join("\n", profile.addresses()), "");
        mails.setHelperText(getTranslation("member.mails-help"));
        ask(name, phone, mails, meanwhile);
        blame(name, MemberReason.NAME_LENGTH);
        blame(phone, MemberReason.PHONE_MALFORMED);
        blame(mails, MemberReason.MAIL_OF_LINE);
        when(
                name,
                value -> new ProfileChange.Named(new PersonName(value)),
                one -> one.person().name());
        when(
                phone,
                value -> new ProfileChange.CalledAt(
                        Optional.of(value).filter(text -> !text.isBlank()).map(Phone::new)),
                one -> one.phone().orElse(""));
        when(
                mails,
                value -> new ProfileChange.ReachedAt(MailAddress.list(value)),
                one -> String.join(", ", one.addresses()));
    }

    /** What they are to the association, and whom they may call. */
    void askStanding() {
        var status = choice("member.status", Status.values(), profile.status());
        var contact = new Checkbox(getTranslation("member.contact-right"), profile.contact());
        contact.setHelperText(getTranslation("member.contact-right-help"));
        ask(status, contact);
        when(status, ProfileChange.Become::new, one -> MemberWords.of(this, one.status()));
        when(contact, ProfileChange.Entrusted::new, one -> getTranslation(one.contact() ? "shared.yes" : "shared.no"));
    }

    void askRole() {
        var role = role();
        blame(role, MemberReason.LAST_OWNER);
        when(role, ProfileChange.Given::new, one -> MemberWords.of(this, one.role()));
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

    /** The letter, or the link to hand on, that brings in somebody who was only written down. */
    void broughtInBy(Invitations invitations) {
        if (!profile.account() && !profile.addresses().isEmpty()) {
            ask(Act.quiet(getTranslation("member.bring-in"), Icon.BELL, () -> bringIn(invitations)));
        }
        if (!profile.account()) {
            ask(Act.quiet(
                    getTranslation("member.invitation.link"),
                    Icon.LINK,
                    () -> new LinkDialog(invitations.link(actor, id())).open()));
        }
    }

    /** Who was only written down may have come in by themselves meanwhile. */
    void joinedBy(Consumer<Person> choose) {
        if (!profile.account()) {
            ask(Act.quiet(getTranslation("member.same-as"), Icon.USERS, () -> choose.accept(profile.person())));
        }
    }

    /** The way out: one's own, or another's. */
    void endedBy(Departures departures, Returns returns) {
        var own = actor.id().equals(id());
        var key = own ? "member.leave." : "member.end.";
        ask(Act.quiet(
                getTranslation(key + "verb"),
                Icon.LOG_OUT,
                () -> new Sure(key, profile.person().name(), () -> {
                            if (own) {
                                departures.leave(actor);
                                getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
                            } else {
                                end(departures, returns);
                            }
                        })
                        .open()));
    }

    /** The way back in for whoever lost theirs. */
    void factorTakenOffBy(LostFactors factors) {
        ask(Act.quiet(
                getTranslation("member.factor.verb"),
                Icon.LOCK,
                () -> new Sure("member.factor.", profile.person().name(), () -> {
                            factors.takeOff(actor, id());
                            close();
                            Toast.say(Said.of(
                                    this, "member.factor.done", profile.person().name()));
                        })
                        .open()));
    }

    private void end(Departures departures, Returns returns) {
        var departure = departures.end(actor, id());
        close();
        done.run();
        Toast.undoable(Said.of(this, "member.ended", profile.person().name()), getTranslation("shared.undo"), () -> {
            returns.undo(actor, departure);
            done.run();
        });
    }

    private void bringIn(Invitations invitations) {
        invitations.bringIn(actor, id());
        Toast.say(getTranslation(
                invitations.leaveByMail() ? "member.brought-in" : "member.brought-in.waits",
                profile.addresses().getFirst()));
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] values, E current) {
        var choice = new Select<E>();
        choice.setLabel(getTranslation(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(value -> MemberWords.of(this, value));
        choice.setValue(current);
        return choice;
    }

    private <T, F extends HasValue<?, T> & HasLabel> void when(
            F field, Function<T, ProfileChange> change, Function<Profile, String> said) {
        var before = field.getValue();
        questions.add(new Question(
                field.getLabel(),
                () -> Optional.of(field.getValue())
                        .filter(value -> !value.equals(before))
                        .map(change),
                said));
    }

    /** All of it is written, or nothing. */
    private void save() {
        try {
            profiles.change(
                    actor,
                    seen,
                    questions.stream()
                            .flatMap(question -> question.change().get().stream())
                            .toList());
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                lookAgain();
            }
            throw refusal;
        }
        done.run();
    }

    private void lookAgain() {
        var now = profiles.show(actor, id());
        var written = new LinkedHashMap<String, String>();
        questions.stream()
                .filter(question ->
                        !question.said().apply(now).equals(question.said().apply(profile)))
                .forEach(question ->
                        written.put(question.label(), question.said().apply(now)));
        meanwhile.show(written);
        seen = now;
    }

    private MemberId id() {
        return profile.person().id();
    }
}
