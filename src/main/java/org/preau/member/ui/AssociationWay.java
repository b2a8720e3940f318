package org.preau.member.ui;

import org.preau.member.AssociationAction;
import org.preau.shared.ui.Icon;

/** The screens about the association as a whole, in the order of their tabs. */
enum AssociationWay {
    MEMBERS("member.list", MemberNavigation.members(), Icon.USERS, AssociationAction.SEE_MEMBERS),
    GROUPS("member.groups", MemberNavigation.groups(), Icon.LAYERS, AssociationAction.SEE_MEMBERS),
    INVITATIONS("member.invitations", MemberNavigation.invitations(), Icon.PLUS, AssociationAction.INVITE),
    SETTINGS("member.settings", MemberNavigation.settings(), Icon.SETTINGS, AssociationAction.EDIT_SETTINGS),
    JOURNAL("member.journal", MemberNavigation.journal(), Icon.CLOCK, AssociationAction.READ_JOURNAL);

    private final String key;
    private final String path;
    private final Icon icon;
    private final AssociationAction action;

    AssociationWay(String key, String path, Icon icon, AssociationAction action) {
        this.key = key;
        this.path = path;
        this.icon = icon;
        this.action = action;
    }

    String key() {
        return key;
    }

    String path() {
        return path;
    }

    Icon icon() {
        return icon;
    }

    /** What one must be allowed to for the way to be shown; the use cases ask again. */
    AssociationAction action() {
        return action;
    }
}
