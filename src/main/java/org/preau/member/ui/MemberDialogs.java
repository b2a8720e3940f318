package org.preau.member.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.preau.account.FreshSignIn;
import org.preau.member.Access;
import org.preau.member.AssociationAction;
import org.preau.member.Departures;
import org.preau.member.Invitations;
import org.preau.member.LostFactors;
import org.preau.member.Members;
import org.preau.member.Person;
import org.preau.member.Profile;
import org.preau.member.Profiles;
import org.preau.member.Returns;
import org.preau.member.Role;
import org.preau.member.Rosters;
import org.preau.member.SamePerson;
import org.preau.member.Unwriting;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.SignedIn;

/** Opens the dialogs about members, with what each needs. */
@SpringComponent
class MemberDialogs {

    private final Members members;
    private final Profiles profiles;
    private final Departures departures;
    private final Returns returns;
    private final Invitations invitations;
    private final Rosters rosters;
    private final Unwriting unwriting;
    private final SamePerson same;
    private final LostFactors factors;
    private final SignedIn signedIn;
    private final FreshSignIn fresh;
    private final Access access;

    MemberDialogs(
            Members members,
            Profiles profiles,
            Departures departures,
            Returns returns,
            Invitations invitations,
            Rosters rosters,
            Unwriting unwriting,
            SamePerson same,
            LostFactors factors,
            SignedIn signedIn,
            FreshSignIn fresh,
            Access access) {
        this.members = members;
        this.profiles = profiles;
        this.departures = departures;
        this.returns = returns;
        this.invitations = invitations;
        this.signedIn = signedIn;
        this.rosters = rosters;
        this.unwriting = unwriting;
        this.same = same;
        this.factors = factors;
        this.fresh = fresh;
        this.access = access;
    }

    void write(Actor.Member actor, Consumer<MemberId> done) {
        new WriteMemberDialog(actor, members, done).open();
    }

    void roster(Actor.Member actor, Runnable done) {
        new RosterDialog(actor, rosters, unwriting, done).open();
    }

    long countFormer(Actor.Member actor) {
        return returns.countFormer(actor);
    }

    /** @param words what is sought already */
    void former(Actor.Member actor, String words, Runnable done) {
        var dialog = new FormerDialog(actor, returns, signedIn.preferences().zone(), done);
        dialog.seek(words);
        dialog.open();
    }

    /**
     * Where a dialog opens from.
     *
     * @param association its name in addresses
     * @param done run when something was changed
     */
    record Around(String association, Runnable done) {}

    void profile(Actor.Member actor, MemberId member, Around around) {
        var profile = profiles.show(actor, member);
        var dialog = new ProfileDialog(actor, profiles, profile, around.done());
        dialog.askDescription();
        if (access.may(actor, AssociationAction.MANAGE_MEMBERS)) {
            dialog.askStanding();
        }
        if (access.may(actor, AssociationAction.CHANGE_ROLES)) {
            roles(dialog, around.association() + "/" + MemberNavigation.profile(member));
        }
        if (access.may(actor, AssociationAction.MANAGE_MEMBERS)) {
            dialog.broughtInBy(invitations);
            dialog.joinedBy(written -> new SamePersonDialog(
                            written,
                            members.list(actor),
                            comer -> join(actor, written, comer, () -> {
                                dialog.close();
                                around.done().run();
                            }))
                    .open());
        }
        if (profile.account() && fresh.isShown() && factors.isTheirs(actor, member)) {
            dialog.factorTakenOffBy(factors);
        }
        if (actor.id().equals(member) || access.may(actor, AssociationAction.MANAGE_MEMBERS) && mayEnd(profile)) {
            dialog.endedBy(departures, returns);
        }
        dialog.open();
    }

    /** Asks once more, then joins them; whoever did it to themselves goes on as who they are now. */
    void join(Actor.Member actor, Person written, Person comer, Runnable done) {
        var sure = new Sure("member.same.", comer.name(), () -> {
            same.join(actor, written.id(), comer.id());
            if (actor.id().equals(comer.id())) {
                UI.getCurrent().refreshCurrentRoute(true);
            } else {
                done.run();
            }
        });
        sure.open();
    }

    /** The way to show that it is them stands where the role is asked. */
    private boolean mayEnd(Profile other) {
        return !other.role().atLeast(Role.ADMIN) || fresh.isShown();
    }

    /** Who has not shown lately that it is them does so first, and comes back to this very dialog. */
    private void roles(ProfileDialog dialog, String back) {
        if (fresh.isShown()) {
            dialog.askRole();
        } else {
            dialog.rolesAfter(FreshSignIn.PAGE + "?then=/a/" + back);
        }
    }
}
