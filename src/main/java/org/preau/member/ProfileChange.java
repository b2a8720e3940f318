package org.preau.member;

import java.util.List;
import java.util.Optional;

/** One thing that is said anew of a member. */
public sealed interface ProfileChange {

    record Named(PersonName name) implements ProfileChange {}

    /** @param phone empty to forget the number */
    record CalledAt(Optional<Phone> phone) implements ProfileChange {}

    /** @param addresses all of them, in the order in which they are tried */
    record ReachedAt(List<MailAddress> addresses) implements ProfileChange {}

    record Become(Status status) implements ProfileChange {}

    /** Whether they see phones and addresses in the spaces that they lead. */
    record Entrusted(boolean contact) implements ProfileChange {}

    record Given(Role role) implements ProfileChange {}
}
