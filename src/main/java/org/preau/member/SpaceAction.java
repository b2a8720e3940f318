package org.preau.member;

/** An act inside a space, with the least level that may do it: one enum per feature, one row each in {@code docs/permissions.md}. */
public interface SpaceAction {

    /** The constant's name, given by the enum. */
    String name();

    Level least();

    /** Whether an archived space refuses it although a reader may do it: it leaves something behind. */
    default boolean changes() {
        return false;
    }
}
