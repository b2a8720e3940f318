package org.preau.member;

import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** What one form says of a member: all of it is written, or nothing. */
@Service
public class Profiles {

    private final Members members;
    private final Contacts contacts;
    private final Roles roles;

    Profiles(Members members, Contacts contacts, Roles roles) {
        this.members = members;
        this.contacts = contacts;
        this.roles = roles;
    }

    /** Each change asks at its own door. */
    @UseCase
    public void change(Actor.Member actor, MemberId id, List<ProfileChange> changes) {
        changes.forEach(change -> change(actor, id, change));
    }

    private void change(Actor.Member actor, MemberId id, ProfileChange change) {
        switch (change) {
            case ProfileChange.Named named -> members.rename(actor, id, named.name());
            case ProfileChange.CalledAt called -> members.callAt(actor, id, called.phone());
            case ProfileChange.ReachedAt reached -> members.reachAt(actor, id, reached.addresses());
            case ProfileChange.Become become -> members.become(actor, id, become.status());
            case ProfileChange.Entrusted entrusted -> contacts.entrust(actor, id, entrusted.contact());
            case ProfileChange.Given given -> roles.give(actor, id, given.role());
        }
    }
}
