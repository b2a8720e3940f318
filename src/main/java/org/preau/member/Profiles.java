package org.preau.member;

import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
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

    /** What the form begins from. */
    @Query
    public Profile show(Actor.Member actor, MemberId id) {
        return members.profile(actor, id);
    }

    /**
     * Each change asks at its own door. Refused where somebody else wrote the same thing otherwise meanwhile; what they wrote of
     * other things stays.
     *
     * @param before of that member, as the writer had it before their eyes
     */
    @UseCase
    public void change(Actor.Member actor, Profile before, List<ProfileChange> changes) {
        var id = before.person().id();
        var now = members.profile(actor, id);
        if (changes.stream().anyMatch(change -> !replaced(change, now).equals(replaced(change, before)))) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        changes.forEach(change -> change(actor, id, change));
    }

    private static Object replaced(ProfileChange change, Profile profile) {
        return switch (change) {
            case ProfileChange.Named _ -> profile.person().name();
            case ProfileChange.CalledAt _ -> profile.phone();
            case ProfileChange.ReachedAt _ -> profile.addresses();
            case ProfileChange.Become _ -> profile.status();
            case ProfileChange.Entrusted _ -> profile.contact();
            case ProfileChange.Given _ -> profile.role();
        };
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
