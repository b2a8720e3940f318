package org.preau.member;

/** What whoever asked for a seat heard so far. */
public enum SeatAnswer {
    AWAITED,
    DECLINED
}
