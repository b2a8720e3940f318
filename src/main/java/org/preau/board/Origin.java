package org.preau.board;

/** The tools whose boards can be taken. */
public enum Origin {
    TRELLO
}
