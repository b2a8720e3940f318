package org.preau.member;

/** Acts on an association as a whole, with the least role that may do each. */
public enum AssociationAction {
    /** One's own profile, and leaving. */
    SEE_SELF(Role.GUEST),
    SEE_MEMBERS(Role.MEMBER),
    CREATE_SPACE(Role.MEMBER),
    /** Entry to a closed space. */
    ASK_SEAT(Role.MEMBER),
    /** A seat in a closed space, without asking; it is announced there. */
    ENTER_BY_OFFICE(Role.ADMIN),
    /** A secret space in which nobody has a seat any more: nobody would ever come into it. */
    TAKE_OVER(Role.OWNER),
    INVITE(Role.ADMIN),
    MANAGE_MEMBERS(Role.ADMIN),
    MANAGE_GROUPS(Role.ADMIN),
    EDIT_SETTINGS(Role.ADMIN),
    CHANGE_ROLES(Role.OWNER),
    /** The second factor of a member who lost it. */
    TAKE_OFF_FACTOR(Role.OWNER),
    READ_JOURNAL(Role.OWNER);

    private final Role least;

    AssociationAction(Role least) {
        this.least = least;
    }

    public Role least() {
        return least;
    }
}
