package org.preau.meeting;

/** Whether somebody comes. */
public enum Coming {
    YES,
    NO,
    UNSAID
}
