package org.preau.transfer;

/** Where a card stands in the file and on the board: all that is kept of it in memory. */
record TrelloCard(String id, String lane, double pos, int announcedComments, Slice slice) {}
