package org.preau.member.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.preau.member.Access;
import org.preau.member.AssociationAction;
import org.preau.member.Departures;
import org.preau.member.Invitations;
import org.preau.member.Members;
import org.preau.member.Roles;
import org.preau.member.Rosters;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;

/** Opens the dialogs about members, with what each needs. */
@SpringComponent
class MemberDialogs {

    private final Members members;
    private final Roles roles;
    private final Departures departures;
    private final Invitations invitations;
    private final Rosters rosters;
    private final Access access;

    MemberDialogs(
            Members members,
            Roles roles,
            Departures departures,
            Invitations invitations,
            Rosters rosters,
            Access access) {
        this.members = members;
        this.roles = roles;
        this.departures = departures;
        this.invitations = invitations;
        this.rosters = rosters;
        this.access = access;
    }

    void write(Actor.Member actor, Runnable done) {
        new WriteMemberDialog(actor, members, done).open();
    }

    void roster(Actor.Member actor, Runnable done) {
        new RosterDialog(actor, rosters, done).open();
    }

    void profile(Actor.Member actor, MemberId member, Runnable done) {
        var dialog = new ProfileDialog(actor, members.profile(actor, member), done);
        dialog.describedBy(members);
        if (access.may(actor, AssociationAction.MANAGE_MEMBERS)) {
            dialog.managedBy(members, invitations);
        }
        if (access.may(actor, AssociationAction.CHANGE_ROLES)) {
            dialog.rolesBy(roles);
        }
        if (actor.id().equals(member) || access.may(actor, AssociationAction.MANAGE_MEMBERS)) {
            dialog.endedBy(departures);
        }
        dialog.open();
    }
}
