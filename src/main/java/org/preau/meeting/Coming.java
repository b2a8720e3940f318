package org.preau.meeting;

/** Whether somebody comes. */
public enum Coming {
    YES,
    /** Said to the poll; to a meeting one says yes or no. */
    MAYBE,
    NO,
    UNSAID;

    static Coming clearly(boolean yes) {
        return yes ? YES : NO;
    }

    /** What counts of two answers of one person: the clearer, of two as clear the later. */
    Coming or(Coming later) {
        return later.clarity() >= clarity() ? later : this;
    }

    private int clarity() {
        return switch (this) {
            case YES, NO -> 2;
            case MAYBE -> 1;
            case UNSAID -> 0;
        };
    }
}
