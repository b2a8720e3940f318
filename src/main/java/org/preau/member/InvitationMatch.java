package org.preau.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.preau.shared.mail.Allowance;

/**
 * Tells those who may be asked in from the members of the association and from those who were asked before. An address may be of
 * several members: whoever of them has no account yet may be asked in under their own name.
 */
final class InvitationMatch {

    private final Map<String, List<Member>> members = new HashMap<>();
    private final List<Invitation> open;
    private final Predicate<Role> mayAsk;
    private final List<Addressee> asked = new ArrayList<>();
    private final List<Addressee> there = new ArrayList<>();
    private final List<Addressee> invited = new ArrayList<>();

    /** @param open the invitations by which somebody may still come in */
    InvitationMatch(List<Member> members, List<Invitation> open, Predicate<Role> mayAsk) {
        members.forEach(member -> member.addresses()
                .forEach(mail -> this.members
                        .computeIfAbsent(mail, _ -> new ArrayList<>())
                        .add(member)));
        this.open = open;
        this.mayAsk = mayAsk;
    }

    InvitationPreview match(Collection<Addressee> people) {
        people.forEach(this::place);
        return new InvitationPreview(List.copyOf(asked), List.copyOf(there), List.copyOf(invited));
    }

    private void place(Addressee person) {
        if (isNobodys(person.mail())) {
            (wasAsked(person.mail()) ? invited : asked).add(person);
            return;
        }
        var guests = guests(person.mail());
        var list = guests.isEmpty()
                ? there
                : guests.stream().allMatch(guest -> wasAsked(guest, person.mail())) ? invited : asked;
        (guests.isEmpty() ? at(person.mail()) : guests)
                .forEach(member -> list.add(new Addressee(member.name(), person.mail())));
    }

    /** Whether no member is written to at this address. */
    boolean isNobodys(MailAddress mail) {
        return at(mail).isEmpty();
    }

    /** The members at this address who have no account yet. */
    List<Member> guests(MailAddress mail) {
        return at(mail).stream()
                .filter(member -> member.account() == null && mayAsk.test(member.role()))
                .toList();
    }

    /** To whom letters to this address go. */
    Stream<Allowance.Reader> readers(MailAddress mail) {
        return isNobodys(mail)
                ? Stream.of(new Allowance.Reader(mail.value(), mail.value()))
                : guests(mail).stream().map(guest -> new Allowance.Reader(mail.value(), guest.name()));
    }

    private List<Member> at(MailAddress mail) {
        return members.getOrDefault(mail.value(), List.of());
    }

    private boolean wasAsked(MailAddress mail) {
        return open.stream().anyMatch(invitation -> invitation.mail().equals(Optional.of(mail.value())));
    }

    boolean wasAsked(Member guest, MailAddress mail) {
        return open.stream()
                .anyMatch(invitation -> invitation
                        .guest()
                        .map(guest.id()::equals)
                        .orElseGet(() -> invitation.mail().equals(Optional.of(mail.value()))));
    }
}
