package org.preau.member;

/** An act inside a space, with the least level that may do it: one enum per feature, one row each in {@code docs/permissions.md}. */
public interface SpaceAction {

    /** The constant's name, given by the enum. */
    String name();

    Level least();

    /** Whether an archived space refuses it to the readers who may do it elsewhere: it leaves something behind. */
    default boolean readersLoseInArchive() {
        return false;
    }
}
