package org.preau.transfer;

import org.preau.shared.Refusal;

/** Why a file was not taken; in every case nothing has changed. */
public enum TransferReason implements Refusal.Reason {
    /** The file did not arrive whole. */
    NOT_RECEIVED,
    /** Our disk has no place for it. */
    NO_ROOM,
    /** More bytes than the limit, given in megabytes. */
    TOO_BIG,
    EMPTY_FILE,
    ARCHIVE_FILE,
    /** The page of a web site, most often of its sign-in. */
    WEB_PAGE,
    /** A CSV table: Trello's other export. */
    TABLE_FILE,
    NOT_JSON,
    /** Good until it stops in the middle. */
    CUT_SHORT,
    DAMAGED,
    TOO_DEEP,
    /** More things than a board may hold. */
    TOO_MUCH,
    /** One card, named, holds more checklists or things to tick than a card can. */
    CARD_TOO_FULL,
    /** JSON, but no board of Trello. */
    NOT_TRELLO,
    /** The export of a single card. */
    ONE_CARD,
    /** The export of the tool that is named. */
    OTHER_TOOL,
    /** A part of the board, named, does not have the shape it always has. */
    WRONG_SHAPE,
    /** Others are importing, and the queue is full. */
    BUSY,
    /** As many of their own as one person may have on the way. */
    OWN_IMPORT,
    /** By the person who had begun it. */
    GIVEN_UP,
    /** No archive of an association, or not as we write one. */
    NOT_AN_EXPORT,
    /** Something is missing, too many, or not what was written. */
    ARCHIVE_DAMAGED,
    /** More, larger, or under other names than an archive of ours can be. */
    BEYOND_BOUNDS,
    /** From an instance whose schema is the one named first; ours is the second. */
    OTHER_SCHEMA,
    /** An association is here already. */
    NOT_EMPTY
}
