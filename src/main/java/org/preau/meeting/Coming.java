package org.preau.meeting;

/** Whether somebody comes. */
public enum Coming {
    YES,
    /** Said to the poll; to a meeting one says yes or no. */
    MAYBE,
    NO,
    UNSAID
}
