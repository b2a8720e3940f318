package org.preau.member;

/** Acts on an association as a whole, with the least role that may do each. */
public enum AssociationAction {
    SEE_MEMBERS(Role.MEMBER),
    CREATE_SPACE(Role.MEMBER),
    INVITE(Role.ADMIN),
    MANAGE_MEMBERS(Role.ADMIN),
    MANAGE_GROUPS(Role.ADMIN),
    EDIT_SETTINGS(Role.ADMIN),
    CHANGE_ROLES(Role.OWNER),
    READ_JOURNAL(Role.OWNER);

    private final Role least;

    AssociationAction(Role least) {
        this.least = least;
    }

    public Role least() {
        return least;
    }
}
